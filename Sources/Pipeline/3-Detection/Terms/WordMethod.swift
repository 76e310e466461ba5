internal import TermLists
internal import WeirCatalog

/// A way in which an entry is found by the words of large lists.
enum WordMethod: Sendable {
    /// The terms of a list.
    case terms(TermDefinition)
    /// Names of persons.
    case names(NameDefinition)

    /// What a slot of the method finds.
    struct Kind: Sendable {
        /// What `--explain` calls it.
        let basis: String
        /// The confidence of a match.
        let confidence: ConfidenceDefinition
    }

    /// The two kinds of match that it finds, the surer one first.
    var kinds: [Kind] {
        switch self {
        case .terms(let terms):
            [
                Kind(basis: "term of \(terms.list)", confidence: terms.confidence),
                Kind(basis: "everyday word of \(terms.list)", confidence: terms.everyday),
            ]
        case .names(let names):
            [
                Kind(basis: "given and family name", confidence: names.confidence),
                Kind(basis: "given or family name", confidence: names.partly),
            ]
        }
    }

    /// Whether it looks for names, of which each word counts.
    var isOfNames: Bool {
        switch self {
        case .terms: false
        case .names: true
        }
    }

    /// The lists it reads.
    var lists: [String] {
        switch self {
        case .terms(let terms): [terms.list]
        case .names(let names): [names.given, names.family]
        }
    }
}
