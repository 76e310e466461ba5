/// The German tax identification number (IdNr): ten digits that repeat exactly one of them, and a check digit.
///
/// One digit stands there twice, since 2016 twice or three times, though not three times in a row; all others once at
/// most. The check digit is ISO 7064 MOD 11,10. Source: the Federal Central Tax Office,
/// https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html and
/// https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer
enum GermanTaxNumber {
    /// Whether digits repeat as they must and the check digit is right.
    ///
    /// - Parameter number: Eleven digits, in groups or not.
    /// - Returns: `false` for any other length, and for a zero in front, which marks numbers for tests.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasOneSeparator, number.hasDigits(0..<11), number.digit(0) > 0,
            repeatsOneDigit(number)
        else { return false }
        return ISO7064Mod11And10.accepts(number, 0..<11)
    }

    private static func repeatsOneDigit(_ number: CompactNumber) -> Bool {
        // Four bits for each digit's count.
        var counts: UInt64 = 0
        for index in 0..<10 {
            let digit = number.digit(index)
            if index >= 2, digit == number.digit(index - 1), digit == number.digit(index - 2) { return false }
            counts &+= 1 << (4 * UInt64(digit))
        }
        var repeated = 0
        for digit in 0..<10 {
            switch counts >> (4 * UInt64(digit)) & 0xF {
            case 0, 1: break
            case 2, 3: repeated += 1
            default: return false
            }
        }
        return repeated == 1
    }
}
