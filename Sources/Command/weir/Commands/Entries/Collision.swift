import WeirCatalog

/// Values that the examples of one entry mark and that another entry matches too.
struct Collision: Hashable {
    /// One such value.
    struct Place: Hashable {
        /// The number of the example, from 1, among those that match.
        let example: Int
        /// How sure the other entry is of it.
        let confidence: ConfidenceLevel
    }

    /// The name of the entry whose examples they are.
    let entry: String
    /// The name of the entry that matches them too.
    let other: String
    /// How many values the examples of `entry` mark.
    let marked: Int
    /// Those of them that `other` matches, in order.
    let places: [Place]
    /// Whether one of the two says that it overlaps with the other.
    let isDeclared: Bool

    /// What is wrong with it, and how to mend it; `nil` when it is meant.
    var problem: String? {
        guard !isDeclared, let first = places.first else { return nil }
        return """
            \(entry): match \(first.example): "\(other)" finds it too, at \(first.confidence.rawValue) (\(places.count) of \
            \(Quantity.count(marked, "marked value"))); make the shape of one of them narrower, lower the confidence of \
            "\(other)", or declare it in "overlaps" if both are right
            """
    }
}
