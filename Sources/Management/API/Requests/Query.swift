internal import WeirManagement

/// The query of a request, decoded: names and values in their order.
package struct Query: Hashable, Sendable {
    private let items: [(name: String, value: String)]

    /// The items of a query, percent-decoded.
    package init(_ items: [(name: String, value: String)] = []) {
        self.items = items
    }

    /// Every value of a name.
    package func values(_ name: String) -> [String] {
        items.filter { $0.name == name }.map(\.value)
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
