extension SyntheticValue {
    /// The entries of *Social Security, Insurance, Tax, and Identifier Numbers*.
    static let identifiers: [Maker] = [
        valid("United States SSN Numeric Detection") { socialSecurityNumber(&$0) },
        nearMiss("United States SSN Numeric Detection") { "666-\($0.within(10...99))-\($0.within(1000...9999))" },
        valid("United States SSN Text") { _ in "social security number" },
        valid("Australia Tax File Number") { grouped(taxFileNumber(&$0, valid: true), [3, 3, 3], by: " ") },
        nearMiss("Australia Tax File Number") { taxFileNumber(&$0, valid: false) },
        valid("Canada Social Insurance Number") { insuranceNumber(&$0, offset: 0) },
        nearMiss("Canada Social Insurance Number") { insuranceNumber(&$0, offset: 3) },
        valid("France Social Security Number") { frenchNumber(&$0, offset: 0) },
        nearMiss("France Social Security Number") { frenchNumber(&$0, offset: 1) },
        valid("Hong Kong Identity Card Number") { hongKongNumber(&$0, offset: 0) },
        nearMiss("Hong Kong Identity Card Number") { hongKongNumber(&$0, offset: 1) },
        valid("Indonesia Identity Card Number") { "3203\(two(&$0, 1...30))\(date(&$0))\($0.within(1000...9999))" },
        nearMiss("Indonesia Identity Card Number") { "3203017199\($0.within(100_000...999_999))" },
        valid("Malaysian National Identity Card Number") { random in
            "\(two(&random, 50...99))\(two(&random, 1...12))\(two(&random, 1...28))-\(two(&random, 1...16))-"
                + String(random.within(1000...9999))
        },
        nearMiss("Malaysian National Identity Card Number") { "800230-10-\($0.within(1000...9999))" },
        valid("Philippines Unified Multi-Purpose ID Identity Number") { random in
            "\(random.within(1000...9999))-\(random.within(1_000_000...9_999_999))-\(random.below(10))"
        },
        nearMiss("Philippines Unified Multi-Purpose ID Identity Number") { random in
            "\(random.within(1000...9999))-\(random.within(100_000...999_999))-\(random.below(10))"
        },
        valid("Singapore National Registration Identity Card Number") { singaporeNumber(&$0, offset: 0) },
        nearMiss("Singapore National Registration Identity Card Number") { singaporeNumber(&$0, offset: 1) },
        valid("Taiwan National Identification Number") { taiwaneseNumber(&$0, offset: 0) },
        nearMiss("Taiwan National Identification Number") { taiwaneseNumber(&$0, offset: 1) },
        valid("Thai Identity Card Number") { grouped(thaiNumber(&$0, offset: 0), [1, 4, 5, 2, 1], by: "-") },
        nearMiss("Thai Identity Card Number") { grouped(thaiNumber(&$0, offset: 1), [1, 4, 5, 2, 1], by: "-") },
        valid("United Kingdom NHS Number") { grouped(healthNumber(&$0, offset: 0), [3, 3, 4], by: " ") },
        nearMiss("United Kingdom NHS Number") { healthNumber(&$0, offset: 1) },
        valid("United Kingdom National Insurance Number") { random in
            "\(random.pick(["AB", "CE", "JG", "NY"]))\(random.within(100_000...999_999))\(random.pick(["A", "B", "C", "D"]))"
        },
        nearMiss("United Kingdom National Insurance Number") { "BG\($0.within(100_000...999_999))A" },
    ]

    static func socialSecurityNumber(_ random: inout Random) -> String {
        "\(random.within(100...665))-\(two(&random, 10...99))-\(random.within(1000...9999))"
    }

    /// Two digits.
    static func two(_ random: inout Random, _ range: ClosedRange<Int>) -> String {
        let number = random.within(range)
        return number < 10 ? "0\(number)" : String(number)
    }

    private static func date(_ random: inout Random) -> String {
        two(&random, 1...28) + two(&random, 1...12) + two(&random, 60...99)
    }

    private static func taxFileNumber(_ random: inout Random, valid: Bool) -> String {
        let weights = [1, 4, 3, 7, 5, 8, 6, 9]
        while true {
            let digits = [random.within(1...9)] + random.digits(7)
            // The last weight is 10, which is -1: the check digit is the remainder itself, where it is a digit.
            let check = CheckDigits.weighted(digits, weights) % 11
            if check < 9 { return joined(digits + [valid ? check : check + 1]) }
        }
    }

    private static func insuranceNumber(_ random: inout Random, offset: Int) -> String {
        let digits = [random.within(1...7)] + random.digits(7)
        return grouped(joined(digits + [(CheckDigits.luhn(digits) + offset) % 10]), [3, 3, 3], by: "-")
    }

    private static func frenchNumber(_ random: inout Random, offset: Int) -> String {
        let head = "\(random.within(1...2))\(two(&random, 10...99))\(two(&random, 1...12))\(two(&random, 21...95))"
        let number = head + String(random.within(100...990)) + String(random.within(100...990))
        let key = (97 - CheckDigits.mod97(number) + offset - 1) % 97 + 1
        return number + (key < 10 ? "0" : "") + String(key)
    }

    private static func hongKongNumber(_ random: inout Random, offset: Int) -> String {
        let letter = random.below(26)
        let digits = random.digits(6)
        let sum = 36 * 9 + (letter + 10) * 8 + CheckDigits.weighted(digits, [7, 6, 5, 4, 3, 2])
        let check = ((11 - sum % 11) % 11 + offset) % 11
        return String(capitals[letter]) + joined(digits) + "(" + (check == 10 ? "A" : String(check)) + ")"
    }

    private static func singaporeNumber(_ random: inout Random, offset: Int) -> String {
        let digits = random.digits(7)
        let sum = CheckDigits.weighted(digits, [2, 7, 6, 5, 4, 3, 2])
        return "S" + joined(digits) + String([Character]("JZIHGFEDCBA")[(sum + offset) % 11])
    }

    private static func taiwaneseNumber(_ random: inout Random, offset: Int) -> String {
        // A to E stand for 10 to 14.
        let letter = random.below(5)
        let digits = [random.within(1...2)] + random.digits(7)
        let sum = 1 + letter * 9 + CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1])
        return String(capitals[letter]) + joined(digits + [((10 - sum % 10) % 10 + offset) % 10])
    }

    private static func thaiNumber(_ random: inout Random, offset: Int) -> String {
        let digits = [random.within(1...8)] + random.digits(11)
        let sum = CheckDigits.weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
        return joined(digits + [((11 - sum % 11) + offset) % 10])
    }

    /// In the range 999, which is kept for tests and given to nobody.
    private static func healthNumber(_ random: inout Random, offset: Int) -> String {
        while true {
            let digits = [9, 9, 9] + random.digits(6)
            let check = (11 - CheckDigits.weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11
            if check < 9 { return joined(digits + [check + offset]) }
        }
    }
}
