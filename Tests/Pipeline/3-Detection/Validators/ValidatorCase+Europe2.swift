import WeirDetection

extension ValidatorCase {
    /// Numbers of Ireland, Italy, Luxembourg, the Netherlands, Poland, Portugal, Spain and Sweden.
    static let europe2 = ireland + italy + luxembourg + netherlands + poland + portugal + spain + sweden

    private static let ireland = [
        ValidatorCase(
            validator: .irishPPSNumber,
            hasCheckDigits: true,
            accepted: [
                "1234567T", "1234567FA", "5594078B", "9784801KB", "4896383 BB", "6184959-HW", "3794026DT", "8196001SX",
                "6433435oa",
            ],
            refused: [
                "1234567S", "1234567GA", "6433435VH", "5594078BC", "0000000W", "123456T", "12345678T", "1234567",
                "1234567FAA", "A234567T", "12345675",
            ]
        ),
        ValidatorCase(
            validator: .irishVATNumber,
            hasCheckDigits: true,
            accepted: [
                "IE1234567T", "1234567T", "IE6433435OA", "IE 6567661 CI", "8D79739I", "IE9Z56878T", "IE8+34567P",
                "IE8*34567P", "IE8017046WA",
            ],
            refused: [
                "IE1234567S", "6433435E", "8D79739J", "IE6567661DI", "IE6433435OJ", "IE0000000W", "IE123456T",
                "IE12345678T", "IE", "GB1234567T", "IED879739I", "IE8+34567Q",
            ]
        ),
    ]

    private static let italy = [
        ValidatorCase(
            validator: .italianFiscalCode,
            hasCheckDigits: true,
            accepted: [
                "BNZVCN32S10E573Z", "RCCMNL83S18D969H", "CNTCHR83T41D969D", "RAFDJI0USNTZQQVO", "VGPMVJ9PLQRCSQRW",
                "BNZ VCN 32S10 E573 Z", "rccmnl83s18d969h",
            ],
            refused: [
                "BNZVCN32S10E573A", "RCCMNL83S18D969", "RCCMNL83S18D969HH", "RCCMNL83F18D969I", "RCCMNL83S00D969O",
                "RCCMNL83B30D969F", "RCCMN183S18D969H", "RCCMNL83S189969H", "RCCMNL83SA8D969H", "BNZ VCN-32S10 E573 Z",
                "00743110157", "RCCMNL83S18D9691",
            ]
        )
    ]

    private static let luxembourg = [
        ValidatorCase(
            validator: .luxembourgIdentityNumber,
            hasCheckDigits: true,
            accepted: ["1985010112357", "1990 1108 156 99", "1982-12-22-342-60", "2024092800236", "1944101582909"],
            refused: [
                "1985010112345", "1985010112358", "1985010112367", "1985130112357", "1985023012399", "1790110815699",
                "198501011235", "19850101123570", "1985 0101-123 57", "1985010112A57",
            ]
        ),
        ValidatorCase(
            validator: .luxembourgVATNumber,
            hasCheckDigits: true,
            accepted: ["LU10000053", "LU 150 274 42", "15027442", "LU-32680788", "lu53805247"],
            refused: ["LU10000054", "15027443", "LU1000005", "LU100000530", "LU00000000", "BE10000053", "LU1000A053"]
        ),
    ]

    private static let netherlands = [
        ValidatorCase(
            validator: .dutchCitizenNumber,
            hasCheckDigits: true,
            accepted: ["123456782", "1112.22.333", "052528200", "52528200", "999990019", "230 994 787"],
            refused: [
                "123456783", "1112.52.333", "1112223334", "000000012", "111111111", "111.222-333", "1234567", "",
                "12345678A",
            ]
        ),
        ValidatorCase(
            validator: .dutchVATNumber,
            accepted: [
                "NL123456782B01", "NL004495445B01", "NL002455799B11", "123456782B01", "NL.1234.56.782.B.01",
                "039931582B59", "nl072728498b87",
            ],
            refused: [
                "NL123456783B01", "NL002455799B12", "123456789B90", "NL123456782C01", "NL123456782B00", "NL12345678B01",
                "NL123456782B1", "NL000000000B01", "NL12345678AB01", "NL",
            ]
        ),
    ]

    private static let poland = [
        ValidatorCase(
            validator: .polishPESEL,
            hasCheckDigits: true,
            accepted: ["85051500006", "44051401359", "21321536302", "86830486863", "591219-83095"],
            refused: [
                "85051500007", "85131500007", "85023000006", "85411500004", "85611500000", "8505150000", "850515000065",
                "8505150000A",
            ]
        ),
        ValidatorCase(
            validator: .polishREGON,
            accepted: ["100000008", "732065814", "123456785", "12345678512347", "847913510-35059", "904 528 980"],
            refused: [
                "100000009", "732065834", "84791351035058", "84791352035059", "111111111", "10000000", "1000000080",
                "904 528-980",
            ]
        ),
        ValidatorCase(
            validator: .polishNIP,
            hasCheckDigits: true,
            accepted: ["123-456-32-18", "3053649911", "PL1180403348", "PL 546-532-55-44", "794-30-69-523"],
            refused: [
                "123-456-32-17", "1234567890", "0234563212", "1111111111", "123-456 32-18", "123456321", "12345632180",
                "DE1180403348", "PL",
            ]
        ),
    ]

    private static let portugal = [
        ValidatorCase(
            validator: .portugueseTaxNumber,
            accepted: ["100000002", "PT501964843", "501 964 843", "742325580", "901191272", "PT 264.507-789"],
            refused: [
                "100000003", "501964842", "123456780", "400000008", "730000001", "999999999", "501 964-843", "10000000",
                "1000000020", "ES501964843", "PT",
            ]
        )
    ]

    private static let spain = [
        ValidatorCase(
            validator: .spanishIdentityNumber,
            hasCheckDigits: true,
            accepted: [
                "12345678Z", "54362315-K", "71.360.421-T", "1.234.567-L", "X5253868R", "Y-5550121-M", "Z9762174J",
                "M1234567L", "K2102038E", "L8982397T", "ES56739293H", "ESX7860284B", "70648723z",
            ],
            refused: [
                "12345678A", "X5253868S", "T1234567L", "123456789Z", "0123456L", "00000000T", "11111111H", "12345678",
                "X1234567", "ES", "XX234567L", "123456782",
            ]
        ),
        ValidatorCase(
            validator: .spanishCompanyNumber,
            hasCheckDigits: true,
            accepted: [
                "A58818501", "B-64717838", "ESB58378431", "P8025621G", "A0011012B", "F4998779E", "J99216582",
                "W5319990G", "q2876031b",
            ],
            refused: [
                "A58818502", "A5881850A", "P80256217", "U00002550", "O58818501", "M1234567L", "A00000000", "A5881850",
                "A588185010", "ES", "588185011", "P8025621H",
            ]
        ),
        ValidatorCase(
            validator: .spanishSocialSecurityNumber,
            hasCheckDigits: true,
            accepted: ["281234567840", "28/12345678/40", "130632737785", "40 / 03356976 / 33", "991234567868"],
            refused: [
                "281234567890", "281234567841", "601234567813", "001234567840", "28/12345678-40", "28123456784",
                "2812345678400", "28123456784A",
            ]
        ),
    ]

    private static let sweden = [
        ValidatorCase(
            validator: .swedishIdentityNumber,
            hasCheckDigits: true,
            accepted: ["811228-9874", "8112289874", "120713+2398", "701063-2391"],
            refused: [
                "811228-9875", "811328-9873", "810231-9871", "811293-9874", "811228-000", "811228-0006", "556036-0793",
                "81122898A4",
            ]
        ),
        // The century is not under the check digit.
        ValidatorCase(
            validator: .swedishIdentityNumber,
            accepted: ["198112289874", "19811228-9874", "200002292381", "18981228-9875"],
            refused: ["198112289875", "190002292381", "2198112289874", "178112289874", "218112289874"]
        ),
    ]
}
