/// The French social security number (NIR): 13 characters that say sex, birth and place, and a key of two digits.
///
/// The key is 97 minus the remainder by 97; for Corsica `2A` counts as 19 and `2B` as 18. Source: INSEE,
/// https://www.insee.fr/fr/metadonnees/definition/c1409 and
/// https://fr.wikipedia.org/wiki/Numéro_de_sécurité_sociale_en_France
enum FrenchSocialSecurityNumber {
    /// Whether the key is right and sex, month and department exist.
    ///
    /// Separators may differ: the key is often set apart in a way of its own.
    ///
    /// - Parameter number: 15 characters, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 15,
            number.hasDigits(0..<6), number.hasDigits(7..<15)
        else { return false }
        // 3 and 4 are registrations under way, 7 and 8 provisional numbers.
        switch number.digit(0) {
        case 1...4, 7, 8: break
        default: return false
        }
        // Above 12: the month is unknown or the certificate incomplete.
        switch number.number(3..<5) {
        case 1...12, 20...42, 50...99: break
        default: return false
        }
        guard number.number(7..<10) > 0, number.number(10..<13) > 0,
            let head = Mod97.remainder(number, 0..<5),
            let department = department(number)
        else { return false }
        let remainder = Mod97.remainder(number, 7..<13, after: (head * 100 + department) % 97)
        return remainder.map { 97 - $0 == number.number(13..<15) } ?? false
    }

    /// The number that the department counts as.
    private static func department(_ number: CompactNumber) -> Int? {
        switch number[6] {
        case 0x41: return number.digit(5) == 2 ? 19 : nil
        case 0x42: return number.digit(5) == 2 ? 18 : nil
        default:
            let department = number.number(5..<7)
            return department > 0 ? department : nil
        }
    }
}
