/// A reference document that is in a payload, or so much of it as was asked for.
package struct DocumentDetection: Hashable, Sendable {
    /// The index of the entry.
    package let entry: Int
    /// How much of the document was found, in per cent of its words.
    package let similarity: Int
    /// The number of the text in which most of it was found: the first text of the payload is 0.
    package let text: Int
    /// Where the first stretch of it starts in that text.
    package let start: Int
    /// Where the last one ends.
    package let end: Int
}
