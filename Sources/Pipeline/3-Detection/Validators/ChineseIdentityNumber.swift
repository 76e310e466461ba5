/// The number of a Chinese identity card: place of registration, date of birth, serial number, check character.
///
/// Six digits for the place, of which the first two are the province, eight for the date, three for the serial number,
/// and ISO 7064 MOD 11-2. Sources: GB 11643-1999,
/// https://en.wikipedia.org/wiki/Resident_Identity_Card and, for the provinces,
/// https://en.wikipedia.org/wiki/Administrative_division_codes_of_the_People%27s_Republic_of_China
enum ChineseIdentityNumber {
    /// Whether the province exists, the date is one, and the check character is right.
    ///
    /// - Parameter number: Seventeen digits and a digit or `X`, in groups or not.
    /// - Returns: `false` also for a birth before 1900 or in the second half of this century.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 18, number.hasOneSeparator, isProvince(number.number(0..<2)) else { return false }
        let year = number.number(6..<10)
        // 1900 was no leap year, which two digits cannot tell.
        guard (1900...2049).contains(year),
            CalendarDay.exists(day: number.number(12..<14), month: number.number(10..<12), year: year),
            year != 1900 || number.number(10..<14) != 229
        else { return false }
        return Mod11Radix2.accepts(number)
    }

    /// 83 is for residents from Taiwan with a permit, whose cards have a number of this form.
    private static func isProvince(_ code: Int) -> Bool {
        switch code {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
        default: false
        }
    }
}
