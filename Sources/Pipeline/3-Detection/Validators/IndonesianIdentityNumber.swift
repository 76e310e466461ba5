/// The Indonesian identity number (NIK): place of registration, date of birth, serial number; no check digit.
///
/// Two digits each for province, regency or city and district, then day, month and year of birth, then four digits. A
/// woman's day is 40 more. Regencies count from 01, cities from 71. Sources: https://id.wikipedia.org/wiki/Nomor_Induk_Kependudukan
/// and the area codes of the Ministry of Home Affairs, https://id.wikipedia.org/wiki/Daftar_kode_wilayah_di_Indonesia
enum IndonesianIdentityNumber {
    /// Whether the province exists, the other places are possible, and the date is one.
    ///
    /// - Parameter number: Sixteen digits, in groups or not.
    /// - Returns: `false` also for a serial number of zero.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 16, number.hasOneSeparator,
            number.hasDigits(0..<16), isProvince(number.number(0..<2))
        else { return false }
        switch number.number(2..<4) {
        case 1...39, 71...79: break
        default: return false
        }
        let day = number.number(6..<8)
        return number.number(4..<6) > 0 && number.number(12..<16) > 0
            && CalendarDay.exists(
                day: day > 40 ? day - 40 : day,
                month: number.number(8..<10),
                year: number.number(10..<12)
            )
    }

    /// 65 and 92 to 97 were formed since 2012 and 2022.
    private static func isProvince(_ code: Int) -> Bool {
        switch code {
        case 11...19, 21, 31...36, 51...53, 61...65, 71...76, 81, 82, 91...97: true
        default: false
        }
    }
}
