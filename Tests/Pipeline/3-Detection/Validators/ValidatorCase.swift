import Testing
import WeirDetection

/// Numbers that a validator accepts and numbers that it refuses.
struct ValidatorCase: CustomTestStringConvertible {
    let validator: Validator
    /// Whether its check digits notice every change of one digit.
    var hasCheckDigits = false
    let accepted: [String]
    let refused: [String]

    var testDescription: String { validator.rawValue }

    static let all =
        cards + banks + america + europe + asia + australia + secrets
        + europe1 + europe2
        + europe1
        + contact

    private static let cards = [
        ValidatorCase(
            validator: .luhn,
            hasCheckDigits: true,
            accepted: ["4111111111111111", "4111 1111 1111 1111", "3782-822463-10005", "30569309025904", "18"],
            refused: ["4111111111111112", "4111 1111-1111 1111", "411111111111111", "0000", "5", "411111111111111A"]
        ),
        ValidatorCase(
            validator: .sameSeparator,
            accepted: ["2460-1501400-1", "2460 1501400 1", "246015014001", "1\u{A0}2\u{A0}3"],
            refused: ["2460-1501400 1", "1111-1111111-1", "1 2\u{A0}3", "1--2-3"]
        ),
    ]

    private static let banks = [
        ValidatorCase(
            validator: .iban,
            hasCheckDigits: true,
            accepted: [
                "GB82WEST12345698765432", "GB94 BARC 1020 1530 0934 59", "DE89370400440532013000", "NO3108544713380",
                "LC51FYRWBMQC4X2AKX7I0735CM950NVZ", "SC54ASFM42899922999231494746CJY", "gb82 west 1234 5698 7654 32",
                "MT75VECM94108SVCCG9I6MYRNHJIC3Q", "FR81\u{A0}1465\u{A0}4537\u{A0}47PT\u{A0}X86U\u{A0}KSY7\u{A0}H52",
            ],
            refused: [
                "GB82WEST12345698765433", "DE8937040044053201300", "DE893704004405320130000", "ZZ89370400440532013000",
                "DE89 37040044 0532 0130 00", "DE89 3704-0044 0532 0130 00", "DE89 3704 0044 0532 013000",
                "8889370400440532013000", "DE", "GB82123412345698765432",
            ]
        ),
        ValidatorCase(
            validator: .bic,
            accepted: ["DEUTDEFF", "PMFAUS66", "BARCGB22XXX", "UNCRXKPR"],
            refused: [
                "INTERNET", "DEUTDEF", "DEUTDEFF5", "DEUTDEFF50", "DEUTZZFF", "DEUTdeFF", "ABCD12FF", "BENEFICIARY",
                "CUSTOMER",
            ]
        ),
        ValidatorCase(
            validator: .abaRoutingNumber,
            hasCheckDigits: true,
            accepted: ["021000021", "011401533", "122105155", "0210-0002-1", "000000518"],
            refused: ["021000022", "131000007", "330000002", "02100002", "0210000210"]
        ),
    ]

    private static let europe = [
        ValidatorCase(
            validator: .frenchSocialSecurityNumber,
            hasCheckDigits: true,
            accepted: [
                "145081849670637", "2 95 10 99 126 111 93", "253072B07300470", "169042a64624566", "255081416802538",
                "1 45 08 18 496 706 | 37",
            ],
            refused: [
                "145081849670638", "545081849670637", "145131849670637", "253072C07300470", "153072B07300470",
                "14508184967063", "1450818496706370", "1A5081849670637",
            ]
        ),
        ValidatorCase(
            validator: .unitedKingdomNHSNumber,
            hasCheckDigits: true,
            accepted: ["943 476 5919", "485-585-0454", "9990000018"],
            refused: ["943 476 5918", "1111111111", "943 476-5919", "943476591", "94347659190"]
        ),
        ValidatorCase(
            validator: .unitedKingdomNationalInsuranceNumber,
            accepted: ["AB123456C", "OC 66 31 85 C", "ab123456d", "AB123456"],
            refused: [
                "QQ123456C", "AO123456C", "BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A",
                "ZZ123456A", "DA123456A", "AB123456E", "AB12345C", "A1123456C", "AB123456CC", "AB 12-34 56 C",
            ]
        ),
    ]
}
