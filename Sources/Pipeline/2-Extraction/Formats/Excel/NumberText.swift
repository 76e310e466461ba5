internal import Glibc

/// Numbers as workbooks store them, written in plain digits.
///
/// Identity numbers and cards live in numeric cells. A spreadsheet shows them in full, while its file may hold
/// `4.111111111111111E+15`: what a detector has to see is the digits.
enum NumberText {
    /// Appends a stored number without an exponent.
    ///
    /// Digits that are stored plain stay as they are, however many: they never pass through a floating-point number.
    /// What is no number, and what would take more than 40 digits, stays as it is stored.
    static func append(_ stored: [UInt8], to text: inout [UInt8]) {
        if isPlain(stored) || !appendUnfolded(stored, to: &text) { text.append(contentsOf: stored) }
    }

    /// The value of a stored number; `nil` when it is none, or not finite.
    static func value(_ stored: [UInt8]) -> Double? {
        guard stored.count < 64, let first = stored.first, isDigit(first) || first == minus || first == point else {
            return nil
        }
        if stored.count <= 15, stored.allSatisfy(isDigit) {
            return Double(stored.reduce(0) { $0 &* 10 &+ Int($1 &- zero) })
        }
        let terminated = stored + [0]
        let (value, used) = unsafe terminated.withUnsafeBytes { bytes -> (Double, Int) in
            guard let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return (0, 0) }
            var end: UnsafeMutablePointer<CChar>?
            let value = unsafe strtod(start, &end)
            return unsafe (value, end.map { unsafe UnsafePointer($0) - start } ?? 0)
        }
        return used == stored.count && value.isFinite ? value : nil
    }

    private static let zero = UInt8(ascii: "0")
    private static let minus = UInt8(ascii: "-")
    private static let point = UInt8(ascii: ".")
    /// The most digits that a number is unfolded to.
    private static let mostDigits = 40
    /// The digits that a spreadsheet shows of a fraction (ECMA-376 Part 1, 18.8.30, and what every program does).
    private static let significantDigits = 15

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

    private static func isPlain(_ stored: [UInt8]) -> Bool {
        for index in stored.indices {
            let byte = stored[index]
            if byte &- zero >= 10, byte != point, byte != minus || index > 0 { return false }
        }
        return true
    }

    /// Appends a number that is stored with an exponent.
    ///
    /// - Returns: Whether it could; otherwise nothing was appended.
    private static func appendUnfolded(_ stored: [UInt8], to text: inout [UInt8]) -> Bool {
        guard let value = value(stored), var number = Decimal(stored) else { return false }
        if abs(value) < 1e18, value == value.rounded(), value != 0 || number.digits.isEmpty {
            text.append(contentsOf: String(Int(value)).utf8)
            return true
        }
        guard value != 0, number.point <= mostDigits, number.point > -mostDigits / 2 else { return false }
        if number.point < number.digits.count { number.round(to: max(significantDigits, number.point)) }
        if number.isNegative { text.append(minus) }
        number.append(to: &text)
        return true
    }

    /// The digits of a number, and where its point stands.
    private struct Decimal {
        var digits: [UInt8] = []
        /// How many digits stand before the point; negative when zeros follow it.
        var point = 0
        var isNegative = false

        /// A number in scientific notation; `nil` when it is none.
        init?(_ stored: [UInt8]) {
            var rest = stored[...]
            if let sign = rest.first, sign == minus || sign == UInt8(ascii: "+") {
                isNegative = sign == minus
                rest = rest.dropFirst()
            }
            var isFraction = false
            while let byte = rest.first, NumberText.isDigit(byte) || byte == NumberText.point {
                rest = rest.dropFirst()
                if byte == NumberText.point {
                    isFraction = true
                } else if digits.isEmpty, byte == zero {
                    point -= isFraction ? 1 : 0
                } else {
                    digits.append(byte)
                    point += isFraction ? 0 : 1
                }
            }
            while digits.last == zero { digits.removeLast() }
            if let mark = rest.first {
                guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
                guard let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(exponent) < 10_000
                else { return nil }
                point += exponent
            }
        }

        /// Rounds to a number of digits, half away from zero.
        mutating func round(to count: Int) {
            guard digits.count > count else { return }
            let carries = digits[count] >= UInt8(ascii: "5")
            digits.removeSubrange(count...)
            if carries {
                while digits.last == UInt8(ascii: "9") { digits.removeLast() }
                if let last = digits.popLast() {
                    digits.append(last + 1)
                } else {
                    digits = [UInt8(ascii: "1")]
                    point += 1
                }
            }
            while digits.last == zero { digits.removeLast() }
        }

        func append(to text: inout [UInt8]) {
            if point <= 0 {
                text.append(zero)
                text.append(NumberText.point)
                text.append(contentsOf: repeatElement(zero, count: -point))
                text.append(contentsOf: digits)
            } else if point >= digits.count {
                text.append(contentsOf: digits)
                text.append(contentsOf: repeatElement(zero, count: point - digits.count))
            } else {
                text.append(contentsOf: digits[..<point])
                text.append(NumberText.point)
                text.append(contentsOf: digits[point...])
            }
        }
    }
}
