/// The health numbers of Ontario and British Columbia: ten digits, in Ontario often with a version code.
///
/// Ontario's last digit is a Luhn check digit, that of British Columbia, whose numbers begin with 9, a check digit
/// modulo 11. Other provinces with ten digits publish no rule. Sources: Ontario's Health Card Validation Reference
/// Manual, https://www.ontario.ca/document/health-card-validation-reference-manual, and
/// https://www2.gov.bc.ca/assets/gov/health/practitioner-pro/software-development-guidelines/conformance-standards/vol-4b-app-rules-client-registry.pdf
enum CanadianHealthNumber {
    /// Whether the check digit is that of one of the two provinces.
    ///
    /// - Parameter number: Ten digits and up to two letters; the pattern knows the separators.
    /// - Returns: `false` also when the first digit is 0 or all digits are the same.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.leadingDigits == 10, number.count <= 12, number.digit(0) > 0 else { return false }
        guard (1..<10).contains(where: { number[$0] != number[0] }) else { return false }
        return isOntario(number) || isBritishColumbia(number)
    }

    private static func isOntario(_ number: CompactNumber) -> Bool {
        var sum = 0
        for place in 0..<10 {
            let digit = number.digit(place)
            // Every second digit from the first counts twice, and of a two-digit product the digits are added.
            let value = place.isMultiple(of: 2) ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
        }
        return sum.isMultiple(of: 10)
    }

    private static func isBritishColumbia(_ number: CompactNumber) -> Bool {
        guard number.digit(0) == 9, let sum = number.weightedSum([2, 4, 8, 5, 10, 9, 7, 3], from: 1) else {
            return false
        }
        // A check digit of 10 means that the number is not used.
        return (11 - sum % 11) % 11 == number.digit(9)
    }
}
