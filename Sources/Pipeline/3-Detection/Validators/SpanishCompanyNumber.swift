/// The Spanish tax number of a company or public body (CIF), with or without ES: a letter for its kind, seven digits,
/// and a check digit or letter.
///
/// The check is Luhn's, written as a letter (J for 0, A for 1 to I for 9) by public and foreign bodies, as a digit by
/// companies, and either way by the rest. Sources: Orden EHA/451/2008 and
/// https://es.wikipedia.org/wiki/Código_de_identificación_fiscal
enum SpanishCompanyNumber {
    /// Whether the check is right and written the way this kind of body has it.
    ///
    /// - Parameter number: Nine characters behind the prefix.
    /// - Returns: `false` also for zeros.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x45 && number[1] == 0x53 && number.count == 11 ? 2 : 0
        guard number.count == start + 9, let check = Luhn.checkDigit(number, (start + 1)..<(start + 8)),
            number.number((start + 1)..<(start + 8)) > 0
        else { return false }
        // Bodies without a province, which live abroad, have a letter.
        let isAbroad = number.number((start + 1)..<(start + 3)) == 0
        let asDigit = number.digit(start + 8) == check && !isAbroad
        let asLetter = number[start + 8] == (check == 0 ? 0x4A : 0x40 + UInt8(check))
        switch number[start] {
        // A, B, E, H: companies, estates, owners' associations.
        case 0x41, 0x42, 0x45, 0x48: return asDigit || asLetter && isAbroad
        // C, D, F, G, J, U, V: partnerships, cooperatives, associations.
        case 0x43, 0x44, 0x46, 0x47, 0x4A, 0x55, 0x56: return asDigit || asLetter
        // N, P, Q, R, S, W: foreign entities, municipalities, public bodies, congregations, the state, branches.
        case 0x4E, 0x50...0x53, 0x57: return asLetter
        default: return false
        }
    }
}
