package import WeirContent

/// What to read of a document, and what it is said to be.
package struct ExtractionOptions: Hashable, Sendable {
    /// How much it may cost.
    package var limits = ExtractionLimits()
    /// Whether archives are opened.
    package var opensArchives = true
    /// Whether pictures are handed over for recognition.
    package var wantsPictures = true
    /// What the document is called; only its extension is used.
    package var name = ""
    /// Its declared type, as in a `Content-Type` header, parameters included; `nil` when nobody said.
    package var declaredType: String?
    /// How it is encoded, as in a `Content-Encoding` header; outermost last.
    package var encodings: [String] = []

    /// The defaults.
    package init() {}
}
