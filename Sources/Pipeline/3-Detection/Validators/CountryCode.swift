/// The two-letter country codes of ISO 3166-1, and `XK`, which banks use for Kosovo.
///
/// Source: the ISO Online Browsing Platform, https://www.iso.org/obp/ui/#search/code/
enum CountryCode {
    private static let codes = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
        FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
        JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
        MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """

    /// One element for each pair of letters, built once.
    private static let assigned: [Bool] = {
        var assigned = [Bool](repeating: false, count: 26 * 26)
        for code in codes.split(whereSeparator: \.isWhitespace) {
            let letters = Array(code.utf8)
            guard letters.count == 2, let index = index(letters[0], letters[1]) else { continue }
            assigned[index] = true
        }
        return assigned
    }()

    /// Whether two upper-case letters are the code of a country.
    ///
    /// - Parameters:
    ///   - first: An ASCII code.
    ///   - second: An ASCII code.
    /// - Returns: `false` for anything but two upper-case letters that are assigned.
    static func isAssigned(_ first: UInt8, _ second: UInt8) -> Bool {
        index(first, second).map { assigned[$0] } ?? false
    }

    /// The place of a pair of letters in a table of all pairs.
    ///
    /// - Parameters:
    ///   - first: An ASCII code.
    ///   - second: An ASCII code.
    /// - Returns: 0 for `AA` to 675 for `ZZ`, `nil` for anything but upper-case letters.
    static func index(_ first: UInt8, _ second: UInt8) -> Int? {
        guard (0x41...0x5A).contains(first), (0x41...0x5A).contains(second) else { return nil }
        return Int(first - 0x41) * 26 + Int(second - 0x41)
    }
}
