/// Why no print could be taken of a document; the raw value is what is stored.
package enum DocumentFailure: String, Error, Hashable, Sendable, CaseIterable {
    /// It is protected by a password.
    case encrypted
    /// It breaks the rules of its format, or is of none that is read.
    case unreadable
    /// A part of it could not be read, so that a print would be of something else.
    case partial
    /// It has too few words.
    case tooShort = "too_short"
    /// It has more text than is read of one document.
    case tooLong = "too_long"
    /// The server was stopped before it was read.
    case interrupted

    /// What happened, and how to mend it.
    package var message: String {
        switch self {
        case .encrypted: "the document is protected by a password: upload it without one"
        case .unreadable: "the document cannot be read: it is damaged, or none of the formats that are read"
        case .partial: "a part of the document cannot be read: save it anew, or upload its text"
        case .tooShort: "the document is too short: it needs at least 20 words"
        case .tooLong: "the document has too much text: upload the part that matters"
        case .interrupted: "the server was stopped before it had read the document: upload it again"
        }
    }
}
