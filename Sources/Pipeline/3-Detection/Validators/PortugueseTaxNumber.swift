/// The Portuguese tax number (NIF), with or without PT: nine digits, the first of which tell the kind of taxpayer.
///
/// The check digit is 11 minus the remainder by 11 of the sum with the weights 9 to 2, and 0 above 9. Sources:
/// Decreto-Lei n.º 14/2013 and https://pt.wikipedia.org/wiki/Número_de_identificação_fiscal
enum PortugueseTaxNumber {
    /// Whether the check digit is right and the kind of taxpayer exists.
    ///
    /// - Parameter number: Nine digits behind the prefix, in groups or not.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x50 && number[1] == 0x54 ? 2 : 0
        guard number.count == start + 9, start > 0 || number.hasOneSeparator,
            hasKind(number.number(start..<(start + 2))),
            let sum = number.weightedSum([9, 8, 7, 6, 5, 4, 3, 2], from: start)
        else { return false }
        let remainder = sum % 11
        guard number.digit(start + 8) == (remainder < 2 ? 0 : 11 - remainder) else { return false }
        return ((start + 1)..<(start + 9)).contains { number[$0] != number[start] }
    }

    /// Whether the first two digits belong to persons, companies, the state, estates, funds or condominiums.
    private static func hasKind(_ digits: Int) -> Bool {
        switch digits {
        case 10...39, 45, 50...69, 80...89: true
        case 70...72, 74, 75, 77...79, 90, 91, 98, 99: true
        default: false
        }
    }
}
