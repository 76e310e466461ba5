/// The French VAT number: `FR`, a key of two characters, the number of the enterprise (SIREN).
///
/// A key of digits is the remainder by 97 of the SIREN with 12 behind it. A key with a letter, for which digits and
/// letters without I and O are numbered, is checked by 11. A SIREN ends with a Luhn check digit, except in Monaco, where
/// it begins with 000. Source: the European Commission's VIES, https://ec.europa.eu/taxation_customs/vies/ and
/// https://fr.wikipedia.org/wiki/Code_Insee#Numéro_de_TVA_intracommunautaire
enum FrenchVATNumber {
    /// Whether key and SIREN are right.
    ///
    /// - Parameter number: Eleven characters, behind `FR` or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "F"), UInt8(ascii: "R"))
        guard number.count == start + 11, number.hasOneSeparator else { return false }
        let places = (start + 2)..<(start + 11)
        let siren = number.number(places)
        guard siren >= 0, hasCheckDigit(number, places) else { return false }
        if number.hasDigits(start..<(start + 2)) {
            return (siren * 100 + 12) % 97 == number.number(start..<(start + 2))
        }
        return hasLetterKey(siren, number[start], number[start + 1])
    }

    private static func hasCheckDigit(_ number: CompactNumber, _ places: Range<Int>) -> Bool {
        if number.number(places.prefix(3)) == 0 { return true }
        return Luhn.sum(number, places).map { $0.isMultiple(of: 10) } ?? false
    }

    private static func hasLetterKey(_ siren: Int, _ first: UInt8, _ second: UInt8) -> Bool {
        guard let high = value(first), let low = value(second) else { return false }
        let key = high < 10 ? high * 24 + low - 10 : high * 34 + low - 100
        return (siren + 1 + key / 11) % 11 == key % 11
    }

    /// Digits are 0 to 9, letters go on from 10 without I and O.
    private static func value(_ character: UInt8) -> Int? {
        switch character {
        case 0x30...0x39: Int(character) - 0x30
        case 0x41...0x48: Int(character) - 0x41 + 10
        case 0x4A...0x4E: Int(character) - 0x4A + 18
        case 0x50...0x5A: Int(character) - 0x50 + 23
        default: nil
        }
    }
}
