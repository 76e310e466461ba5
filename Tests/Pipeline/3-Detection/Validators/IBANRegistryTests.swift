import Testing

@testable import WeirDetection

struct IBANRegistryTests {
    /// The lengths of the IBAN registry, release 101.
    @Test(arguments: [
        (15, "NO"), (16, "BE"), (18, "DK FI FK FO GL NL SD"), (19, "MK SI"), (20, "AT BA EE KZ LT LU MN XK"),
        (21, "CH HR LI LV"), (22, "BG BH CR DE GB GE IE ME RS VA"), (23, "AE GI IL IQ OM SO TL"),
        (24, "AD CZ ES MD PK RO SA SE SK TN VG"), (25, "LY PT ST"), (26, "IS TR"), (27, "BI DJ FR GR IT MC MR SM"),
        (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"), (29, "BR EG PS QA UA"), (30, "JO KW MU YE"), (31, "MT SC"),
        (32, "LC"), (33, "RU"),
    ])
    func `a country's numbers have their length`(_ length: Int, _ countries: String) throws {
        for country in countries.split(separator: " ") {
            let letters = Array(country.utf8)
            let form = try #require(IBANRegistry.form(letters[0], letters[1]), "\(country)")
            #expect(form.length == length, "\(country)")
        }
    }

    @Test(arguments: ["US", "CA", "AU", "ZZ", "de", "1A"])
    func `other countries have none`(_ country: String) {
        let letters = Array(country.utf8)
        #expect(IBANRegistry.form(letters[0], letters[1]) == nil)
    }
}
