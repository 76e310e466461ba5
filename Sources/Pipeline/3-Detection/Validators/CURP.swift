/// The Mexican population register code (CURP): letters of the names, date of birth, sex, state, consonants, check digit.
///
/// Source: Registro Nacional de Población, Instructivo Normativo para la Asignación de la Clave Única de Registro de
/// Población, https://www.gob.mx/segob/renapo, and https://en.wikipedia.org/wiki/Unique_Population_Registry_Code
enum CURP {
    /// Whether the date exists, sex and state have a code, and the check digit is right.
    ///
    /// - Parameter number: Eighteen letters and digits; the pattern knows the places of each.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 18, number.hasDigits(4..<10) else { return false }
        return isDate(number) && isSex(number[10]) && checkDigit(of: number) == number.digit(17)
            && isState(number[11], number[12])
    }

    private static func isDate(_ number: CompactNumber) -> Bool {
        let year = number.number(4..<6)
        let month = number.number(6..<8)
        let day = number.number(8..<10)
        // The place before the check digit is a digit for births before 2000; 1900 was no leap year.
        if year == 0, month == 2, day == 29, number.digit(16) >= 0 { return false }
        return CalendarDay.exists(day: day, month: month, year: year)
    }

    /// H is a man, M a woman, X neither.
    private static func isSex(_ letter: UInt8) -> Bool {
        letter == 0x48 || letter == 0x4D || letter == 0x58
    }

    private static func checkDigit(of number: CompactNumber) -> Int {
        var sum = 0
        for place in 0..<17 {
            let character = Int(number[place])
            let value: Int
            switch character {
            case 0x30...0x39: value = character - 0x30
            // Ñ has a value between those of N and O.
            case 0x41...0x4E: value = character - 0x41 + 10
            default: value = character - 0x41 + 11
            }
            sum += value * (18 - place)
        }
        return (10 - sum % 10) % 10
    }

    /// The letters of the 32 states, and NE for births abroad.
    private static let stateCodes = """
        AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS
        """

    /// Each pair of letters as one number, built once.
    private static let states: Set<UInt16> = Set(
        stateCodes.split(separator: " ").map { code in code.utf8.reduce(0) { $0 << 8 | UInt16($1) } }
    )

    private static func isState(_ first: UInt8, _ second: UInt8) -> Bool {
        states.contains(UInt16(first) << 8 | UInt16(second))
    }
}
