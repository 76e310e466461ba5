/// Made-up words of one language: they look like it and mean nothing, so they need no licence.
struct Vocabulary {
    /// The words, as UTF-8.
    let words: [[UInt8]]
    /// What ends a sentence.
    let stop: [UInt8]

    /// `syllables` are joined to words of one to four.
    init(_ syllables: String, count: Int = 3000, stop: String = ". ", seed: UInt64) {
        var random = Random(seed: seed)
        let parts = syllables.split(separator: " ").map(String.init)
        words = (0..<count).map { _ in
            // Short words are the common ones in every language.
            let length = 1 + min(random.below(4), random.below(4))
            return Array((0..<length).map { _ in random.pick(parts) }.joined().utf8)
        }
        self.stop = Array(stop.utf8)
    }

    func word(_ random: inout Random) -> [UInt8] {
        // The first words of the list come up more often, as in any language.
        words[min(random.below(words.count), random.below(words.count))]
    }

    static let english = Vocabulary(
        "the and ing ter ment con pro al er in on re de com ble ly est ver tion ar ess light mark wa hol dern",
        seed: 1
    )
    static let french = Vocabulary("é le tion où è re con ment ç ê pré du à eau ille dé ser vé", seed: 2)
    static let german = Vocabulary("ung ä sch ö keit ü ein ver ß ge be lich hal ten ent stra ze zu", seed: 3)
    static let russian = Vocabulary("пр ов ени ст ать ко не ра по го ный ло ть ве ма са", seed: 4)
    static let chinese = Vocabulary("数 据 信 息 文 件 我 们 公 司 报 告 时 间 国 家 学 生", stop: "。", seed: 5)
}
