/// The labels and classes of an account, as far as a profile may name them.
struct ProfileLabels {
    private let definitions: Definitions

    /// The labels and classes that an account has defined.
    init(_ definitions: Definitions) {
        self.definitions = definitions
    }

    /// Checks a list of them.
    ///
    /// - Throws: `notFound` for one that is not there, `outOfRange` for one that is named twice.
    func check<Name: Hashable>(
        _ names: [Name],
        _ kind: String,
        at pointer: String,
        _ isThere: (Name) -> Bool
    ) throws(ManagementError) {
        var seen: Set<Name> = []
        for (index, name) in names.enumerated() {
            let place = "\(pointer)/\(index)"
            guard isThere(name) else { throw .notFound(kind, at: place) }
            guard seen.insert(name).inserted else { throw .namedTwice(at: place) }
        }
    }

    /// Whether there is a data class.
    func hasDataClass(_ id: ObjectID) -> Bool { true }

    /// Whether there is a data tag.
    func hasDataTag(_ id: ObjectID) -> Bool {
        definitions.dataTagCategories.unordered.contains { $0.tags.contains { $0.id == id } }
    }

    /// Whether there is a sensitivity level.
    func hasSensitivityLevel(_ reference: SensitivityLevelReference) -> Bool { true }
}
