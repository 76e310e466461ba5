/// What is remembered of a reference document, ready to be looked for; shared by all detectors that have it.
///
/// It holds hashes of stretches of words: enough to recognise the text, not enough to read it.
package final class DocumentPrint: Sendable {
    /// The form in which it is stored.
    package let stored: [UInt8]

    /// A print that was stored.
    package init(stored: [UInt8]) {
        self.stored = stored
    }
}

extension DocumentPrint: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: DocumentPrint, right: DocumentPrint) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
