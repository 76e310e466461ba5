extension SyntheticValue {
    /// The entries of *Financial Information*.
    static let financial: [Maker] =
        cards("Visa Card Number", prefixes: ["4"], groups: [4, 4, 4, 4])
        + cards("Mastercard Card Number", prefixes: ["51", "53", "55", "2221", "2720"], groups: [4, 4, 4, 4])
        + cards("American Express Card Number", prefixes: ["34", "37"], groups: [4, 6, 5])
        + cards("Diners Club Card Number", prefixes: ["300", "305", "36", "38"], groups: [4, 6, 4])
        + cards("Union Pay Card Number", prefixes: ["62"], groups: [4, 4, 4, 4])
        + [
            valid("IBAN") { iban(&$0, offset: 0) },
            valid("IBAN") { random in
                let number = iban(&random, offset: 0)
                return grouped(number, [Int](repeating: 4, count: (number.count + 3) / 4), by: " ")
            },
            nearMiss("IBAN") { iban(&$0, offset: 1) },
            valid("SWIFT") { random in
                random.text(4, of: capitals) + random.pick(["DE", "FR", "GB", "US", "JP", "CH"])
                    + random.text(2, of: capitals) + (random.oneIn(2) ? "XXX" : "")
            },
            nearMiss("SWIFT") { random in
                random.text(4, of: capitals) + random.pick(["QX", "ZQ", "XQ"]) + random.text(2, of: capitals)
            },
            valid("United States ABA Routing Number") { routingNumber(&$0, offset: 0) },
            nearMiss("United States ABA Routing Number") { routingNumber(&$0, offset: 1) },
            valid("Generic CVV Card Number", label: "cvv: ") { "\($0.within(100...999))" },
            nearMiss("Generic CVV Card Number") { "cvv: \($0.within(10...99))" },
            valid("Visa Text") { _ in "visa" },
            valid("Mastercard Text") { _ in "MasterCard" },
            valid("American Express Text") { _ in "American Express" },
            valid("Union Pay Text") { _ in "UnionPay" },
        ]

    static let capitals = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    /// A card number, with a valid check digit for `offset` 0 and a wrong one otherwise.
    static func card(_ prefix: String, length: Int, offset: Int, _ random: inout Random) -> String {
        var digits = prefix.compactMap(\.wholeNumberValue)
        digits += random.digits(length - 1 - digits.count)
        return joined(digits + [(CheckDigits.luhn(digits) + offset) % 10])
    }

    private static func cards(_ entry: String, prefixes: [String], groups: [Int]) -> [Maker] {
        let length = groups.reduce(0, +)
        return [
            valid(entry) { card($0.pick(prefixes), length: length, offset: 0, &$0) },
            valid(entry) { random in
                let number = card(random.pick(prefixes), length: length, offset: 0, &random)
                return grouped(number, groups, by: random.pick([" ", "-"]))
            },
            nearMiss(entry) { card($0.pick(prefixes), length: length, offset: $0.within(1...9), &$0) },
        ]
    }

    static func iban(_ random: inout Random, offset: Int) -> String {
        let (country, length) = random.pick([("DE", 22), ("FR", 27), ("GB", 22), ("ES", 24), ("NL", 18), ("PL", 28)])
        let bank = country == "GB" || country == "NL" ? random.text(4, of: capitals) : ""
        let account = bank + joined(random.digits(length - 4 - bank.count))
        // 98 less the remainder is 2 to 98; two apart from it is never the same number again.
        let check = 98 - CheckDigits.mod97(account + country + "00")
        let written = offset == 0 ? check : 2 + (check - 2 + offset) % 97
        return country + (written < 10 ? "0" : "") + String(written) + account
    }

    private static func routingNumber(_ random: inout Random, offset: Int) -> String {
        var digits = [0, random.within(1...9)] + random.digits(6)
        let sum = CheckDigits.weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7])
        digits.append(((10 - sum % 10) % 10 + offset) % 10)
        return joined(digits)
    }
}
