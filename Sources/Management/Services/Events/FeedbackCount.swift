/// How often the findings of an entry were said to be right and wrong, in events that are gone too.
package struct FeedbackCount: Hashable, Sendable {
    /// The entry.
    package let entry: String
    /// What it was called when feedback was given last.
    package let name: String
    /// How often its findings were no true ones.
    package let falsePositives: Int
    /// How often they were.
    package let truePositives: Int

    /// States counts.
    package init(entry: String, name: String, falsePositives: Int, truePositives: Int) {
        self.entry = entry
        self.name = name
        self.falsePositives = falsePositives
        self.truePositives = truePositives
    }
}
