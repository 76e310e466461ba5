import Testing

@testable import WeirFormats

struct NumberFormatTests {
    /// The code of a format, what is stored, and what is shown; `nil` when it is shown as it is stored.
    static let patterns: [(code: String, number: String, shown: String?)] = [
        ("000-00-0000", "78051120", "078-05-1120"),
        ("000\\-00\\-0000", "1078051120", "1078-05-1120"),
        ("###\\-##\\-####", "78051120", "78-05-1120"),
        ("00000", "1234", "01234"),
        ("00000", "12345", nil),
        ("00000", "123456", nil),
        ("00000", "12.5", nil),
        ("00000", "-42", "-00042"),
        ("00000\\-0000", "123456789", "12345-6789"),
        ("0000 0000 0000 0000", "4111111111111111", "4111 1111 1111 1111"),
        ("(000) 000-0000", "2125551234", "(212) 555-1234"),
        ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "5551234", "555-1234"),
        ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "2125551234", "(212) 555-1234"),
        ("[>=1000000000]0-000000000;[Red]0-00", "123", "1-23"),
        ("\"ID \"0", "7", "ID 7"),
        ("000-000;\"minus \"000-000", "-123456", "minus 123-456"),
        ("000-000;000;\"none 0\"0-0", "0", "none 00-0"),
        ("0", "5", nil),
        ("#,##0", "1234567", nil),
        ("0.00%", "5", nil),
        ("0.00E+00", "5", nil),
        ("# ?/?", "5", nil),
        ("General", "5", nil),
        ("General\" kg\"", "5", nil),
        ("@", "5", nil),
        (";;;", "5", nil),
        ("", "5", nil),
        ("_-* #,##0.00\\ \"€\"_-", "5", nil),
        ("$0", "5", nil),
        ("\"unclosed 00", "5", nil),
        ("[unclosed 00", "5", nil),
        ("00\\", "5", "05"),
    ]

    @Test(arguments: patterns)
    func `digits stand where a format puts them`(_ example: (code: String, number: String, shown: String?)) {
        var text: [UInt8] = []
        var isShown = false
        if case .pattern(let pattern) = NumberFormat(code: Array(example.code.utf8)) {
            isShown = pattern.append(Array(example.number.utf8)[...], to: &text)
        }
        #expect((isShown ? String(decoding: text, as: UTF8.self) : nil) == example.shown)
    }

    static let dates: [(code: String, serial: Double, shown: String?)] = [
        ("yyyy\\-mm\\-dd", 45063, "2023-05-17"),
        ("m/d/yy h:mm", 45063.573032407, "2023-05-17 13:45:10"),
        ("[$-409]mmmm d, yyyy;@", 45063, "2023-05-17"),
        ("mmm\\-yy", 36585, "2000-02-29"),
        ("mm", 1, "1900-01-01"),
        ("d.m.yyyy", 0, "1899-12-31"),
        ("d.m.yyyy", 59, "1900-02-28"),
        ("d.m.yyyy", 60, "1900-02-29"),
        ("d.m.yyyy", 61, "1900-03-01"),
        ("d.m.yyyy", 73050, "2099-12-31"),
        ("d.m.yyyy", 2_958_465, "9999-12-31"),
        ("d.m.yyyy", 2_958_466, nil),
        ("d.m.yyyy", -1, nil),
        ("d.m.yyyy", 1e300, nil),
        ("d.m.yyyy", .nan, nil),
        ("h:mm AM/PM", 0.75, "18:00:00"),
        ("h:mm a/p", 1.75, "1900-01-01 18:00:00"),
        ("[h]:mm", 1.5, "36:00:00"),
        ("[mm]:ss", 0.5, "12:00:00"),
        ("[Red]0", 5, nil),
        ("\"day\" 0", 5, nil),
        ("\\d0", 5, nil),
    ]

    @Test(arguments: dates) func `dates are written as ISO 8601 has them`(
        _ example: (code: String, serial: Double, shown: String?)
    ) {
        var text: [UInt8] = []
        var isShown = false
        if case .date(let fields) = NumberFormat(code: Array(example.code.utf8)) {
            isShown = DateSerial(from1904: false).append(example.serial, fields, to: &text)
        }
        #expect((isShown ? String(decoding: text, as: UTF8.self) : nil) == example.shown)
        #expect(isShown || text.isEmpty)
    }

    @Test func `the calendar from 1904 begins in 1904`() {
        var text: [UInt8] = []
        #expect(DateSerial(from1904: true).append(60, .date, to: &text))
        #expect(String(decoding: text, as: UTF8.self) == "1904-03-01")
    }

    @Test func `built-in formats are dates where the standard says so`() {
        let dates = (0...200).filter { if case .date = NumberFormat(builtIn: $0) { true } else { false } }
        #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    }
}
