/// Bytes that were uploaded to be looked for; they are content, and print as redacted.
///
/// They are kept apart from the definitions: those are in memory always, these only while somebody works with them.
package struct Content: Hashable, Sendable {
    /// The bytes.
    package let bytes: [UInt8]

    /// Content of some bytes.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Content: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much it is, not what it says.
    package var description: String { "Content(\(bytes.count) bytes)" }
    /// How much it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
