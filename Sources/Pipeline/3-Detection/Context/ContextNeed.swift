internal import WeirCatalog

/// What has to be around a match for it to reach the minimum confidence of a scan.
enum ContextNeed: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// A keyword near it, or the name of its field or column.
    case keyword
    /// The name of its field or column.
    case field
    /// It never does.
    case unreachable

    /// What matches of this confidence need to reach `minimum`.
    init(_ confidence: ConfidenceDefinition, minimum: ConfidenceLevel) {
        if let alone = confidence.alone, alone >= minimum {
            self = .nothing
        } else if confidence.keyword >= minimum {
            self = .keyword
        } else {
            self = confidence.field >= minimum ? .field : .unreachable
        }
    }
}
