package import WeirContent
package import WeirDetection

/// Why no print can be taken of a document.
package enum PrintProblem: Error, Hashable, Sendable {
    /// It is protected by a password.
    case encrypted
    /// It breaks the rules of its format, or is of none that is read.
    case unreadable
    /// A part of it could not be read.
    case partial
    /// It has fewer words than `DocumentPrint.fewestTokens`.
    case tooShort
    /// It has more text than is read of one document.
    case tooLong
    /// It could not be read for a reason that has nothing to do with it; it may be read later.
    case unavailable
}

extension Extractor {
    /// Takes the print of a document: of what a reader of it sees as its text.
    ///
    /// Headers and footers, properties, names of styles and whatever else a file has beside its text are left out, for a
    /// copy in another format has none of it, or other.
    ///
    /// - Parameter payload: The document.
    /// - Returns: The print.
    /// - Throws: Why there is none.
    package func print(of payload: Payload) throws(PrintProblem) -> DocumentPrint {
        var builder = DocumentPrintBuilder()
        let outcome = extract(payload) { segment in
            if !segment.isRepeat, segment.origin.part.isText { builder.append(segment.utf8) }
        }
        for issue in outcome.issues where !issue.isAboutPictures {
            if let problem = PrintProblem(issue) { throw problem }
        }
        if builder.isTooLong { throw .tooLong }
        guard let print = builder.print() else { throw .tooShort }
        return print
    }
}

extension PrintProblem {
    /// What an issue means for the print; `nil` when it is only worth knowing.
    fileprivate init?(_ issue: InspectionIssue) {
        guard !issue.isNotice else { return nil }
        switch issue.problem {
        case .encrypted: self = issue.path.isEmpty ? .encrypted : .partial
        case .unsupportedNoText: self = .tooShort
        case .limitBytes, .limitOutput, .limitPages, .limitInput: self = .tooLong
        case .errorRead, .errorWorker: self = .unavailable
        case .unsupportedFormat, .unsupportedVersion, .corruptTruncated, .corruptStructure, .corruptEncoding:
            self = issue.path.isEmpty ? .unreadable : .partial
        default: self = .partial
        }
    }
}

extension InspectionIssue {
    /// Whether it is about pictures only: the print is taken of what is written.
    fileprivate var isAboutPictures: Bool {
        switch problem {
        case .unsupportedRecognition, .limitPicture, .limitPictures, .limitPixels: true
        default: false
        }
    }
}

extension DocumentPart {
    /// Whether it is what the document says, wherever a format keeps it.
    fileprivate var isText: Bool {
        switch self {
        case .body, .footnotes, .endnotes, .sheet, .slide, .notes, .message, .form, .ocr: true
        default: false
        }
    }
}
