/// The Mexican bank account number (CLABE): bank, branch, account, check digit.
///
/// The weights 3, 7 and 1 repeat, and of each product only the last digit counts. Source:
/// https://es.wikipedia.org/wiki/CLABE
enum CLABE {
    /// Whether the check digit is right and the first three digits may be a bank.
    ///
    /// - Parameter number: Eighteen digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 18, number.hasOneSeparator, number.hasDigits(0..<18) else { return false }
        guard isInstitution(number.number(0..<3)) else { return false }
        let weights: InlineArray<3, Int> = [3, 7, 1]
        var sum = 0
        for place in 0..<17 { sum += number.digit(place) * weights[place % 3] % 10 }
        return (10 - sum % 10) % 10 == number.digit(17)
    }

    /// Banks have numbers up to 199, brokers and payment institutions those from 600, the clearing houses 901 to 903.
    ///
    /// New ones are added within these ranges every year.
    private static func isInstitution(_ code: Int) -> Bool {
        switch code {
        case 1...199, 600...799, 901...903: true
        default: false
        }
    }
}
