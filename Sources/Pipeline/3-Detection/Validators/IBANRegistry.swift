/// The form of each country's account number, from the IBAN registry.
///
/// Source: SWIFT, *IBAN Registry*, release 101, https://www.swift.com/standards/data-standards/iban
enum IBANRegistry {
    /// What follows the country and the check digits: runs of one kind of character.
    struct Form {
        /// What a run is made of.
        enum Kind: UInt8 {
            case digits = 0x6E  // n
            case letters = 0x61  // a
            case either = 0x63  // c
        }

        fileprivate var runs: [(kind: Kind, length: Int)] = []

        /// How long the whole number is.
        var length: Int { runs.reduce(4) { $0 + $1.length } }

        /// Whether a number has this form, its first four characters aside.
        ///
        /// - Parameter number: A whole account number.
        /// - Returns: `false` also when it is longer or shorter.
        func isMatched(by number: CompactNumber) -> Bool {
            var place = 4
            for run in runs {
                for index in place..<place + run.length {
                    guard index < number.count else { return false }
                    let isDigit = number.digit(index) >= 0
                    if run.kind == .digits && !isDigit || run.kind == .letters && isDigit { return false }
                }
                place += run.length
            }
            return place == number.count
        }
    }

    /// Adjacent runs of one kind are written as one: `n` digits, `a` letters, `c` either.
    private static let source = """
        AD 8n12c      AE 19n        AL 8n16c      AT 16n        AZ 4a20c      BA 16n        BE 12n        BG 4a6n8c
        BH 4a14c      BI 23n        BR 23n1a1c    BY 4c4n16c    CH 5n12c      CR 18n        CY 8n16c      CZ 20n
        DE 18n        DJ 23n        DK 14n        DO 4c20n      EE 16n        EG 25n        ES 20n        FI 14n
        FK 2a12n      FO 14n        FR 10n11c2n   GB 4a14n      GE 2a16n      GI 4a15c      GL 14n        GR 7n16c
        GT 24c        HN 4a20n      HR 17n        HU 24n        IE 4a14n      IL 19n        IQ 4a15n      IS 22n
        IT 1a10n12c   JO 4a4n18c    KW 4a22c      KZ 3n13c      LB 4n20c      LC 4a24c      LI 5n12c      LT 16n
        LU 3n13c      LV 4a13c      LY 21n        MC 10n11c2n   MD 20c        ME 18n        MK 3n10c2n    MN 16n
        MR 23n        MT 4a5n18c    MU 4a19n3a    NI 4a20n      NL 4a10n      NO 11n        OM 3n16c      PK 4a16c
        PL 24n        PS 4a21c      PT 21n        QA 4a21c      RO 4a16c      RS 18n        RU 14n15c     SA 2n18c
        SC 4a20n3a    SD 14n        SE 20n        SI 15n        SK 20n        SM 1a10n12c   SO 19n        ST 21n
        SV 4a20n      TL 19n        TN 20n        TR 6n16c      UA 6n19c      VA 18n        VG 4a16n      XK 16n
        YE 4a4n18c
        """

    /// One element for each pair of letters, built once.
    private static let forms: [Form?] = {
        var forms = [Form?](repeating: nil, count: 26 * 26)
        let words = source.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        for (country, runs) in zip(words, words.dropFirst()) where country.count == 2 {
            guard let index = CountryCode.index(country[0], country[1]) else { continue }
            var form = Form()
            var length = 0
            for byte in runs {
                if let kind = Form.Kind(rawValue: byte) {
                    form.runs.append((kind, length))
                    length = 0
                } else {
                    length = length * 10 + Int(byte) - 0x30
                }
            }
            forms[index] = form
        }
        return forms
    }()

    /// The form of a country's numbers.
    ///
    /// - Parameters:
    ///   - first: The first letter of the country, in upper case.
    ///   - second: The second.
    /// - Returns: `nil` when the country has no account numbers in the registry.
    static func form(_ first: UInt8, _ second: UInt8) -> Form? {
        CountryCode.index(first, second).flatMap { forms[$0] }
    }
}
