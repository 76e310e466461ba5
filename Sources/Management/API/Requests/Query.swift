package import WeirManagement

/// The query of a request, decoded: names and values in their order.
package struct Query: Hashable, Sendable {
    private let items: [(name: String, value: String)]

    /// The items of a query, percent-decoded.
    package init(_ items: [(name: String, value: String)] = []) {
        self.items = items
    }

    /// How often a name that may be repeated can come.
    package static let mostValues = 100

    /// Every value of a name that may be repeated.
    ///
    /// - Throws: `outOfRange` when it comes more than `mostValues` times.
    package func values(_ name: String) throws(ManagementError) -> [String] {
        let values = items.filter { $0.name == name }.map(\.value)
        guard values.count <= Self.mostValues else {
            throw ManagementError(
                .outOfRange,
                "the query's \"\(name)\" may come \(Self.mostValues) times at most, and comes \(values.count) times"
            )
        }
        return values
    }

    /// The last value of a name.
    package func value(_ name: String) -> String? {
        items.last { $0.name == name }?.value
    }

    /// Whether a switch is on; `nil` when the query does not have it.
    ///
    /// - Throws: `outOfRange` when it is neither `true` nor `false`.
    func flag(_ name: String) throws(ManagementError) -> Bool? {
        switch value(name) {
        case nil: nil
        case "true": true
        case "false": false
        default: throw ManagementError(.outOfRange, "the query's \"\(name)\" has to be true or false")
        }
    }

    /// Whether two queries have the same items in the same order.
    package static func == (left: Query, right: Query) -> Bool {
        left.items.elementsEqual(right.items) { $0 == $1 }
    }

    /// Hashes the items.
    package func hash(into hasher: inout Hasher) {
        for (name, value) in items {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
