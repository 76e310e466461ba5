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

    init(uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads a UUID with hyphens, whatever the case of its letters (RFC 9562, section 4).
    ///
    /// - Parameter text: The text; anything but a UUID gives `nil`.
    package init?(_ text: String) {
        guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
        self.uuid = uuid
    }

    /// The identifier that 16 bytes stand for; `nil` when there are more or fewer.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        var uuid = Self.only.uuid.uuid
        withUnsafeMutableBytes(of: &uuid) { $0.copyBytes(from: bytes) }
        self.uuid = UUID(uuid: uuid)
    }

    /// The 16 bytes of the identifier.
    package var bytes: [UInt8] { withUnsafeBytes(of: uuid.uuid) { Array($0) } }

    /// The identifier as a lower-case UUID with hyphens.
    package var text: String {
        // Answers have thousands of them, and `uuidString` is slow and upper-case.
        String(unsafeUninitializedCapacity: 36) { out in
            var place = 0
            withUnsafeBytes(of: uuid.uuid) { bytes in
                for (index, byte) in bytes.enumerated() {
                    if index == 4 || index == 6 || index == 8 || index == 10 {
                        out[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    out[place] = Self.digit(byte >> 4)
                    out[place + 1] = Self.digit(byte & 0xF)
                    place += 2
                }
            }
            return place
        }
    }
}

extension ObjectID {
    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
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
