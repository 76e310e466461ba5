/// Exports of tables: of numbers that mean nothing, of customers, and of nothing but card numbers.
enum Exports {
    /// The worst case: rows of numbers of one to sixteen digits.
    static func writeDense(_ size: Int, to file: CorpusFile, random: inout Random, plantEvery: Int) {
        var sinceValue = 0
        while file.count < size {
            let before = file.count
            for column in 0..<12 {
                if column > 0 { file.write(",") }
                file.write(SyntheticValue.joined(random.digits(random.within(1...12))))
            }
            file.write("\n")
            sinceValue += file.count - before
            if sinceValue >= plantEvery {
                sinceValue = 0
                file.write("x,")
                file.plant(random.pick(SyntheticValue.makers)(&random))
                file.write(",x\n")
            }
        }
    }

    /// The same kind of numbers, one JSON object a line.
    static func writeDenseJSON(_ size: Int, to file: CorpusFile, random: inout Random) {
        while file.count < size {
            file.write(
                "{\"a\":\(random.next()),\"b\":\(random.next() >> 32),\"c\":[\(random.next()),\(random.next())]}\n"
            )
        }
    }

    /// Customers, with a header: every card, social security number and account is planted.
    static func writeCustomers(_ size: Int, to file: CorpusFile, random: inout Random) {
        file.write("id,name,email,card_number,ssn,iban,amount\n")
        var row = 0
        while file.count < size {
            row += 1
            let name = String(decoding: names(&random).word(&random), as: UTF8.self)
            file.write("\(row),\(name),customer\(row)@example.com,")
            file.plant(card(&random))
            file.write(",")
            file.plant(
                SyntheticValue(
                    entry: "United States SSN Numeric Detection",
                    text: SyntheticValue.socialSecurityNumber(&random),
                    isValid: true
                )
            )
            file.write(",")
            file.plant(SyntheticValue(entry: "IBAN", text: SyntheticValue.iban(&random, offset: 0), isValid: true))
            file.write(",\(random.below(5000)).\(random.within(10...99))\n")
        }
    }

    /// Nothing but findings, to see that memory does not grow with their number; not in the manifest.
    static func writeCards(_ size: Int, to file: CorpusFile, random: inout Random) {
        while file.count < size {
            file.write(card(&random).text + "\n")
        }
    }

    /// Customers of one country in three have a name with a letter beyond ASCII.
    private static func names(_ random: inout Random) -> Vocabulary {
        switch random.below(10) {
        case 0...5: Vocabulary.english
        case 6, 7: Vocabulary.french
        case 8: Vocabulary.german
        default: Vocabulary.russian
        }
    }

    private static func card(_ random: inout Random) -> SyntheticValue {
        SyntheticValue(
            entry: "Visa Card Number",
            text: SyntheticValue.card("4", length: 16, offset: 0, &random),
            isValid: true
        )
    }
}
