internal import Foundation

/// The identifier of an object of the API: a UUID.
package struct ObjectID: Hashable, Sendable {
    private let uuid: UUID

    /// The identifier of objects of which an account has one, such as its settings; never shown.
    package static let only = ObjectID(uuid: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))

    /// A new identifier, random.
    package init() {
        uuid = UUID()
    }

    private init(uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads a UUID with hyphens, whatever the case of its letters (RFC 9562, section 4).
    ///
    /// - Parameter text: The text; anything but a UUID gives `nil`.
    package init?(_ text: String) {
        guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
        self.uuid = uuid
    }

    /// The identifier as a lower-case UUID with hyphens.
    package var text: String { uuid.uuidString.lowercased() }
}

extension ObjectID: Comparable {
    /// Whether one identifier stands before the other: any order that is always the same.
    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        left.uuid < right.uuid
    }
}

extension ObjectID: CustomStringConvertible {
    /// The identifier as a lower-case UUID.
    package var description: String { text }
}
