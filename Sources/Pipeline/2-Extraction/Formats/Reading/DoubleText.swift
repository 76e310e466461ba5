internal import Glibc

/// Floating-point numbers of binary formats as the digits that people typed.
enum DoubleText {
    /// The largest exponent that is written out.
    private static let mostDigits = 40

    /// A number in full: a whole one below 10^18 as an integer, any other with 15 significant digits and no exponent.
    ///
    /// Fifteen digits are what spreadsheets keep; more would show 0.1 as 0.1000000000000000055.
    static func text(_ number: Double) -> [UInt8] {
        var text: [UInt8] = []
        append(number, to: &text)
        return text
    }

    /// Appends a number in full; what is no number appends nothing.
    static func append(_ number: Double, to text: inout [UInt8]) {
        guard number.isFinite else { return }
        if abs(number) < 1e18, let whole = Int64(exactly: number) {
            return text.append(contentsOf: String(whole).utf8)
        }
        var room = [CChar](repeating: 0, count: 40)
        let length = unsafe withVaList([number]) { unsafe vsnprintf(&room, room.count, "%.15g", $0) }
        let digits = room.prefix(max(0, min(Int(length), room.count - 1))).map { UInt8(bitPattern: $0) }
        guard let mark = digits.firstIndex(of: UInt8(ascii: "e")) else { return text.append(contentsOf: digits) }
        let exponent = Int(String(decoding: digits[(mark + 1)...], as: UTF8.self)) ?? 0
        // What takes more digits is no number that people typed.
        guard abs(exponent) <= mostDigits else { return text.append(contentsOf: digits) }
        append(digits[..<mark], exponent: exponent, to: &text)
    }

    /// Appends digits with the decimal point moved.
    private static func append(_ mantissa: ArraySlice<UInt8>, exponent: Int, to text: inout [UInt8]) {
        if mantissa.first == UInt8(ascii: "-") { text.append(UInt8(ascii: "-")) }
        let digits = mantissa.filter { (0x30...0x39).contains($0) }
        let point = 1 + exponent
        if point <= 0 {
            text.append(contentsOf: "0.".utf8)
            text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
            text.append(contentsOf: digits)
        } else if point >= digits.count {
            text.append(contentsOf: digits)
            text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: point - digits.count))
        } else {
            text.append(contentsOf: digits[..<point])
            text.append(UInt8(ascii: "."))
            text.append(contentsOf: digits[point...])
        }
    }
}
