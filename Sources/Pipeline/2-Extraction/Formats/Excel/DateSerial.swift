/// Days since the beginning of a workbook's calendar, written as ISO 8601 has dates (ECMA-376 Part 1, 18.17.4.1).
struct DateSerial {
    /// The fields of a number format for dates.
    struct Fields: OptionSet {
        let rawValue: UInt8
        /// Years, months, days.
        static let date = Fields(rawValue: 1)
        /// Hours, minutes, seconds.
        static let time = Fields(rawValue: 2)
        /// Hours that go on after 24.
        static let elapsed = Fields(rawValue: 4)
    }

    /// Whether day 0 is 1 January 1904, as it once was on the Macintosh.
    let from1904: Bool

    /// The last day that spreadsheets know, 31 December 9999.
    private static let lastDay = 2_958_465
    private static let secondsADay = 86_400

    /// Appends what a serial number stands for.
    ///
    /// - Returns: Whether it is a date at all; otherwise nothing was appended.
    func append(_ serial: Double, _ fields: Fields, to text: inout [UInt8]) -> Bool {
        guard serial >= 0, serial < Double(Self.lastDay + 1) else { return false }
        let seconds = Int((serial * Double(Self.secondsADay)).rounded())
        let (day, time) = seconds.quotientAndRemainder(dividingBy: Self.secondsADay)
        if fields.contains(.elapsed) {
            appendTime(seconds, to: &text)
        } else if fields.contains(.date) || day > 0 {
            appendDate(day, to: &text)
            if time > 0 {
                text.append(UInt8(ascii: " "))
                appendTime(time, to: &text)
            }
        } else {
            appendTime(time, to: &text)
        }
        return true
    }

    private func appendDate(_ day: Int, to text: inout [UInt8]) {
        if !from1904, day == 60 {
            // The calendar from 1900 has a 29 February that never was, taken over from Lotus 1-2-3.
            text.append(contentsOf: "1900-02-29".utf8)
            return
        }
        // Days since 1 March of the year 0, so that leap days come last: Howard Hinnant, "chrono-Compatible Low-Level
        // Date Algorithms", civil_from_days.
        let start = from1904 ? 695_361 : day < 60 ? 693_900 : 693_899
        let days = start + day
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        Self.append(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), digits: 4, to: &text)
        text.append(UInt8(ascii: "-"))
        Self.append(month, digits: 2, to: &text)
        text.append(UInt8(ascii: "-"))
        Self.append(dayOfYear - (153 * shifted + 2) / 5 + 1, digits: 2, to: &text)
    }

    private func appendTime(_ seconds: Int, to text: inout [UInt8]) {
        Self.append(seconds / 3600, digits: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(seconds / 60 % 60, digits: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(seconds % 60, digits: 2, to: &text)
    }

    private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
        var unit = 1
        for _ in 1..<digits { unit *= 10 }
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
            text.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
            unit /= 10
        }
    }
}
