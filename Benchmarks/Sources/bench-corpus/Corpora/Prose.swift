/// Letters and reports: sentences, mostly in English, with a date or an amount now and then.
enum Prose {
    static func write(_ size: Int, to file: CorpusFile, random: inout Random, plantEvery: Int) {
        var sinceValue = 0
        while file.count < size {
            let vocabulary = language(&random)
            let before = file.count
            for _ in 0..<random.within(6...18) {
                file.write(vocabulary.word(&random))
                if random.oneIn(26) { file.write(" " + number(&random)) }
                file.write(random.oneIn(9) ? ", " : " ")
            }
            sinceValue += file.count - before
            if sinceValue >= plantEvery {
                sinceValue = 0
                file.plant(random.pick(SyntheticValue.makers)(&random))
                file.write(" ")
            }
            file.write(vocabulary.word(&random))
            file.write(vocabulary.stop)
            if random.oneIn(6) { file.write("\n\n") }
        }
    }

    private static func language(_ random: inout Random) -> Vocabulary {
        switch random.below(100) {
        case 0..<2: .russian
        case 2..<3: .chinese
        case 3..<5: .french
        case 5..<8: .german
        default: .english
        }
    }

    private static func number(_ random: inout Random) -> String {
        switch random.below(4) {
        case 0: String(random.within(1990...2030))
        case 1: "\(random.within(1...28))/\(random.within(1...12))"
        case 2: "\(random.within(1...90)).\(random.within(10...99)) EUR"
        default: String(random.within(1...250))
        }
    }
}
