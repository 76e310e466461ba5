/// What the values of a secret dataset are hashed with, on both sides; it prints as redacted.
package struct DatasetSecret: Hashable, Sendable {
    /// How many bytes it has: as many as the hash it is used with has.
    package static let length = 32

    /// The bytes.
    package let bytes: [UInt8]

    /// A new secret, from the system's generator, which is fit for cryptography.
    package init() {
        bytes = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max) }
    }

    /// A secret that was stored.
    ///
    /// - Parameter bytes: The bytes; any other number than `length` gives `nil`.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }
}

extension DatasetSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of it.
    package var description: String { "DatasetSecret" }
    /// Nothing of it.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
