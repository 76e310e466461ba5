/// The arithmetic of check digits, written apart from the product's: two independent hands can check each other.
enum CheckDigits {
    /// The digit that makes the whole pass Luhn (ISO/IEC 7812-1, annex B).
    static func luhn(_ digits: [Int]) -> Int {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let value = index.isMultiple(of: 2) ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
        }
        return (10 - sum % 10) % 10
    }

    /// Each digit times its weight, added up.
    static func weighted(_ digits: [Int], _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The remainder by 97 of a decimal number of any length; letters count from `A` = 10 (ISO 7064).
    static func mod97(_ text: String) -> Int {
        text.utf8.reduce(0) { remainder, byte in
            byte < 0x3A
                ? (remainder * 10 + Int(byte) - 0x30) % 97
                : (remainder * 100 + Int(byte) - 0x37) % 97
        }
    }
}
