package import WeirContent

/// What takes the text of a document while it is read.
///
/// Calls come in the order of the document. `begin` and `end` enclose a story, whose text arrives in pieces between
/// them; stories do not nest, and everything else may come between or inside them.
///
/// Two mistakes are easily made: to keep the bytes of `text` after the call, and to take offsets of marks for offsets in
/// the piece instead of in the story.
package protocol ExtractionSink: AnyObject {
    /// What the document, or the member at `path`, is.
    func format(_ format: ContentFormat, path: [String])
    /// A story begins.
    ///
    /// - Parameters:
    ///   - origin: Where all of its text comes from.
    ///   - isRepeat: Whether it is another reading of text that was already given, so that what is found in both is one
    ///     finding.
    func begin(_ origin: Origin, isRepeat: Bool)
    /// More text of the story, in UTF-8, with the marks that lie in it.
    func text(_ text: Span<UInt8>, marks: [TextMark])
    /// The story ends.
    func end()
    /// Something could not be looked at, or is worth knowing.
    func issue(_ problem: ContentProblem, path: [String])
    /// The document carries a label.
    func label(_ label: SensitivityLabel)
    /// A picture, encoded as a file, in which text may be recognised.
    func picture(_ picture: Span<UInt8>, origin: Origin)
}
