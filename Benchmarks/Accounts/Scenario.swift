internal import WeirDetection

/// Data of an account, to be looked for beside the catalog.
struct Scenario {
    /// What the table calls it.
    let name: String
    /// Makes the entries; what that takes is measured.
    let make: () throws -> [DetectionEntry]

    /// All that is measured, made from the corpora where it should be found in them.
    static func all(corpora: [(name: String, text: [UInt8])]) throws -> [Scenario] {
        [try words(corpora: corpora), try values(corpora: corpora), prints(corpora: corpora)]
    }
}
