/// Finds the terms of an account's lists of words.
struct WordStage: Sendable {
    /// The terms.
    let table: WordTable
    /// For each list of the table the slot of its matches.
    let slots: [Int]

    /// The stage for some lists, each with its slot.
    init(_ lists: [(list: WordList, slot: Int)], compiler: DetectorCompiler) {
        table = compiler.words(lists.map(\.list))
        slots = lists.map(\.slot)
    }
}
