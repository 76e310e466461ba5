/// The number of the Peruvian identity card (DNI) with its verification character.
///
/// The card prints eight digits and, apart from them, a digit or, on older cards, a letter. Source: RENIEC,
/// https://www.gob.pe/235-documento-nacional-de-identidad-dni, and
/// https://es.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Per%C3%BA)
enum PeruvianIdentityNumber {
    /// Whether the verification character is one of the two that belong to the digits.
    ///
    /// - Parameter number: Eight digits and a digit or letter, in groups or not.
    /// - Returns: `false` also when the eight digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator, let sum = number.weightedSum([3, 2, 7, 6, 5, 4, 3, 2])
        else { return false }
        guard (1..<8).contains(where: { number[$0] != number[0] }) else { return false }
        let digits: InlineArray<11, Int> = [6, 5, 4, 3, 2, 1, 1, 0, 9, 8, 7]
        let remainder = sum % 11
        // The letters run from K down to A.
        return number.digit(8) == digits[remainder] || Int(number[8]) == 0x4B - remainder
    }
}
