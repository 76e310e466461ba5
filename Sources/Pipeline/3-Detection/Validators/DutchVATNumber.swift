/// The Dutch VAT identification number, with or without NL: nine digits, B, and two digits.
///
/// For organisations the nine digits are their RSIN, which passes the test of the citizen number. Sole traders have had
/// numbers since 2020 that say nothing about the person and are checked whole with ISO 7064 MOD 97-10 instead. Sources:
/// https://www.belastingdienst.nl (btw-identificatienummer) and https://nl.wikipedia.org/wiki/Btw-nummer_(Nederland)
enum DutchVATNumber {
    /// Whether one of the two checks is passed.
    ///
    /// - Parameter number: Twelve characters behind the prefix.
    /// - Returns: `false` also when the last two digits are zeros.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x4E && number[1] == 0x4C ? 2 : 0
        guard number.count == start + 12, number[start + 9] == 0x42,
            number.hasDigits(start..<(start + 9)), number.number((start + 10)..<(start + 12)) > 0,
            (start..<(start + 9)).contains(where: { number[$0] != 0x30 })
        else { return false }
        if DutchCitizenNumber.passesElevenTest(number, from: start) { return true }
        // The letters N and L count as 23 and 21 even where they are not written.
        return Mod97.remainder(number, start..<(start + 12), after: 2321) == 1
    }
}
