/// The Finnish personal identity code (henkilötunnus): day of birth, a sign for the century, three digits, a check.
///
/// The sign is `+` for the 1800s, `-` or one of `Y X W V U` for the 1900s, and `A` to `F` for the 2000s; the further
/// letters came in 2023. Source: the Digital and Population Data Services Agency,
/// https://dvv.fi/en/personal-identity-code
enum FinnishPersonalCode {
    /// Whether the check character is right and the day exists.
    ///
    /// - Parameter number: Ten characters, the sign left out, or eleven with a letter for the century.
    /// - Returns: `false` also for 900 to 999, which are for temporary use within one organisation.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard let century = century(number) else { return false }
        let serial = number.number((number.count - 4)..<(number.count - 1))
        let date = number.number(0..<6)
        guard (2...899).contains(serial), date > 0, hasDay(number, century) else { return false }
        let checks: InlineArray<31, UInt8> = [
            0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x48, 0x4A,
            0x4B, 0x4C, 0x4D, 0x4E, 0x50, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59,
        ]
        return number[-1] == checks[(date * 1000 + serial) % 31]
    }

    /// 20 for this century, 19 for those before it; `nil` for a sign or a length that does not exist.
    private static func century(_ number: CompactNumber) -> Int? {
        switch number.count {
        case 10: return 19
        case 11:
            switch number[6] {
            case UInt8(ascii: "A")...UInt8(ascii: "F"): return 20
            case UInt8(ascii: "U")...UInt8(ascii: "Y"): return 19
            default: return nil
            }
        default: return nil
        }
    }

    private static func hasDay(_ number: CompactNumber, _ century: Int) -> Bool {
        let day = number.number(0..<2)
        let month = number.number(2..<4)
        let year = number.number(4..<6)
        // 1800 and 1900 were no leap years.
        if day == 29, month == 2, year == 0, century == 19 { return false }
        return CalendarDay.exists(day: day, month: month, year: year)
    }
}
