internal import WeirManagement

/// Names a state of what a route reads, so that a client can ask whether it has changed (RFC 9110, section 8.8.3).
struct EntityTag: Sendable {
    /// The tag as it stands in the field, quotes included.
    let text: String

    /// The tag of an account's definitions.
    ///
    /// - Parameters:
    ///   - revision: Their revision.
    ///   - instance: What is different after each start, since another version may show the same definitions otherwise.
    init(revision: Int, instance: String) {
        // Weak: the same for a body with gzip and without.
        text = "W/\"\(instance)-\(revision)\""
    }

    /// The tag of a text that never changes while the process runs.
    init(instance: String) {
        text = "W/\"\(instance)\""
    }

    /// Whether a client has this state already.
    ///
    /// - Parameter field: The value of If-None-Match (RFC 9110, section 13.1.2).
    /// - Returns: Whether it has.
    func isIn(_ field: String?) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { item in
            let tag = item.filter { $0 != " " && $0 != "\t" }
            return tag == "*" || Self.opaque(tag[...]) == Self.opaque(text[...])
        }
    }

    private static func opaque(_ tag: Substring) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}
