package import WeirContent

/// What comes to light while a document is read.
package enum ExtractionEvent: Hashable, Sendable {
    /// What the document, or the member at the path, is.
    case format(ContentFormat, [String])
    /// A story begins; its text is read with `ExtractionJob.read`.
    case story(Origin, isRepeat: Bool)
    /// Something could not be looked at, or is worth knowing.
    case issue(ContentProblem, [String])
    /// The document carries a label.
    case label(SensitivityLabel)
    /// A picture, encoded as a file, in which text may be recognised.
    case picture([UInt8], Origin)
}
