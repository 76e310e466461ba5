import WeirDetection

extension ValidatorCase {
    /// Austria, Belgium, Bulgaria, Croatia, Denmark, Finland, France, Germany, Greece, Hungary.
    static let europe1 = austria + belgium + southEast + north + france + germany + hungary

    private static let austria = [
        ValidatorCase(
            validator: .austrianSocialInsuranceNumber,
            hasCheckDigits: true,
            accepted: ["1018 010180", "1237010180", "1161151285", "8532-140158", "1530 07.10.97", "1248 011365"],
            refused: [
                "2237 010180", "1237 310280", "1237 011680", "0237 010180", "123701018", "12370101800", "1237 01018A",
            ]
        ),
        ValidatorCase(
            validator: .austrianTaxNumber,
            hasCheckDigits: true,
            accepted: ["59-119/9013", "98 858/1773", "819742644", "03-826/1574", "90 123/4567"],
            refused: ["59-119/9014", "12 345/6789", "00-858/1773", "99-858/1772", "98858177", "9885817730", "A9858177"]
        ),
        ValidatorCase(
            validator: .austrianVATNumber,
            hasCheckDigits: true,
            accepted: ["ATU13585627", "AT U10818677", "U15686194", "ATU 641 60 160", "ATU12345675"],
            refused: [
                "ATU12345678", "ATU00000000", "13585627", "AT13585627", "ATU1358562", "ATU135856270", "DEU13585627",
            ]
        ),
    ]

    private static let belgium = [
        ValidatorCase(
            validator: .belgianNationalNumber,
            accepted: [
                "85.07.30-033.28", "17 07 30 033 84", "85073000061", "08.06.18-641.28", "534521-995-94", "66100829350",
            ],
            refused: [
                "85.07.30-033.29", "12345678901", "85133003328", "85073200094", "00000000097", "8507300332",
                "850730033280",
            ]
        ),
        ValidatorCase(
            validator: .belgianVATNumber,
            hasCheckDigits: true,
            accepted: ["BE0403019261", "BE 0403.019.261", "403019261", "0763935277", "BE0000000097", "BE 428759497"],
            refused: ["BE0403019262", "BE431150351", "2763935277", "BE07639352771", "BE07639352", "NL0403019261"]
        ),
    ]

    private static let southEast = [
        ValidatorCase(
            validator: .bulgarianCivilNumber,
            accepted: ["7523169263", "8032056031", "7542011030", "752316 926 3", "0344021676", "2443127830"],
            refused: [
                "8019010008", "2405500007", "7523169264", "0002290007", "752316-926 3", "752316926", "75231692630",
            ]
        ),
        ValidatorCase(
            validator: .croatianPersonalNumber,
            hasCheckDigits: true,
            accepted: ["33392005961", "HR33392005961", "HR 59273638210", "813 948 219 92"],
            refused: ["33392005962", "10000000005", "3339200596", "333920059610", "SI33392005961", "88888888888"]
        ),
        ValidatorCase(
            validator: .greekTaxNumber,
            accepted: ["094259216", "EL094259216", "GR 125940425", "100000003", "010932032"],
            refused: ["094259217", "123456781", "09425921", "0942592160", "BG094259216", "111111111", "094-259 216"]
        ),
    ]

    private static let north = [
        ValidatorCase(
            validator: .danishPersonalNumber,
            hasCheckDigits: true,
            accepted: ["211062-5629", "0101800008", "270744 9309", "181088-3800"],
            refused: ["161264-0389", "511062-5629", "010180-0009", "21106256", "21106256290", "01018A0008"]
        ),
        ValidatorCase(
            validator: .danishPersonalNumberDay,
            accepted: ["161264-0389", "211062-5629", "290200-4001", "290204-1234", "290252-0001"],
            refused: ["290200-1001", "290201-4001", "310464-0389", "161364-0389", "161264-0000", "161264-038"]
        ),
        ValidatorCase(
            validator: .finnishPersonalCode,
            hasCheckDigits: true,
            accepted: [
                "131052-308T", "311280-888Y", "131052a308t", "280116E2546", "260962U772X", "220296+2687", "090578-2268",
            ],
            refused: [
                "131052-308U", "310252-308Y", "311280-001A", "131052G308T", "131052-30T", "131052-3088T", "131052A308",
                "010180-901Z", "290200-123L",
            ]
        ),
    ]

    private static let france = [
        ValidatorCase(
            validator: .frenchTaxNumber,
            hasCheckDigits: true,
            accepted: ["3023217600053", "30 23 217 600 053", "2352130387453", "0206159910026"],
            refused: [
                "3023217600054", "1234567890123", "9701987765432", "302321760005", "30232176000530",
                "30 23 217-600 053",
            ]
        ),
        ValidatorCase(
            validator: .frenchVATNumber,
            hasCheckDigits: true,
            accepted: [
                "FR40303265045", "23334175221", "K7399859412", "FR 68 329 965 727", "FRXR400277216", "FR12000000000",
            ],
            refused: [
                "84323140391", "FRIO334175221", "FR41303265045", "FR4030326504", "FR403032650450", "DE40303265045",
                "4A303265045", "FR13000000000",
            ]
        ),
        ValidatorCase(
            validator: .frenchVATNumber,
            accepted: ["4Z123456782", "FR8H774845218", "FR9K366451003"],
            refused: ["4Z123456783", "FR8J774845218", "FR9K366451004"]
        ),
    ]

    private static let germany = [
        ValidatorCase(
            validator: .germanTaxNumber,
            hasCheckDigits: true,
            accepted: ["36 574 261 809", "36574261809", "74091968523", "87761479209", "97-860-524-178"],
            refused: [
                "36574261890", "36554266806", "10000000005", "22238904712", "07409196854", "36 574-261 809",
                "3657426180", "365742618090",
            ]
        ),
        ValidatorCase(
            validator: .germanVATNumber,
            hasCheckDigits: true,
            accepted: ["DE136695976", "DE 136 695 976", "136695976", "DE267695941", "DE100000008"],
            refused: ["136695978", "DE100000003", "DE036695976", "DE13669597", "DE1366959760", "AT136695976"]
        ),
    ]

    private static let hungary = [
        ValidatorCase(
            validator: .hungarianPersonalTaxNumber,
            hasCheckDigits: true,
            accepted: ["8365670003", "8000000008", "8 310 417 640", "8457837362"],
            refused: ["8365670004", "9365670003", "8990000004", "836567000", "83656700030", "8 310-417 640"]
        ),
        ValidatorCase(
            validator: .hungarianTaxNumber,
            hasCheckDigits: true,
            accepted: ["12892312", "HU-12892312", "HU21549658"],
            refused: ["12892313", "HU-12892313", "00000000", "1289231", "128923120", "RO12892312"]
        ),
        ValidatorCase(
            validator: .hungarianTaxNumber,
            accepted: ["12892312-2-42", "13014584-1-02", "18638174141", "HU19293305-2-51"],
            refused: [
                "12892312-6-42", "12892312-0-42", "12892312-2-21", "12892312-2-45", "12892312-2-01", "12892313-2-42",
            ]
        ),
    ]
}
