/// The Spanish tax number of a person, with or without ES: DNI, NIE, or a number that begins with K, L or M.
///
/// The number by 23 picks the check letter. The X, Y or Z of a foreigner's NIE counts as 0, 1 or 2 in front of the
/// number; K, L and M, of minors, of Spaniards abroad and of foreigners without NIE, do not count. Sources: Ministerio
/// del Interior, cálculo del dígito de control del NIF/NIE; Real Decreto 1065/2007, articles 19 and 20; and
/// https://es.wikipedia.org/wiki/Número_de_identificación_fiscal
enum SpanishIdentityNumber {
    /// Whether the check letter is right.
    ///
    /// - Parameter number: Nine characters behind the prefix, or eight where the leading zero of a DNI is left out.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x45 && number[1] == 0x53 ? 2 : 0
        let end = number.count - 1
        let series: Int
        switch (number[start], end - start) {
        case (0x30...0x39, 8), (0x31...0x39, 7), (0x4B...0x4D, 8): series = 0
        case (0x58...0x5A, 8): series = Int(number[start]) - 0x58
        default: return false
        }
        let first = number.digit(start) < 0 ? start + 1 : start
        let digits = number.number(first..<end)
        guard digits > 0, ((first + 1)..<end).contains(where: { number[$0] != number[first] }) else { return false }
        return number[end] == letter(series * 10_000_000 + digits)
    }

    private static func letter(_ number: Int) -> UInt8 {
        // T R W A G M Y F P D X B N J Z S Q V H L C K E
        let letters: InlineArray<23, UInt8> = [
            0x54, 0x52, 0x57, 0x41, 0x47, 0x4D, 0x59, 0x46, 0x50, 0x44, 0x58, 0x42, 0x4E, 0x4A, 0x5A, 0x53, 0x51, 0x56,
            0x48, 0x4C, 0x43, 0x4B, 0x45,
        ]
        return letters[number % 23]
    }
}
