/// A document that was uploaded and is not looked for: it is not read yet, or cannot be.
package struct DocumentUpload: Hashable, Sendable {
    /// How far it has come.
    package enum State: Hashable, Sendable {
        /// It waits.
        case pending
        /// It is read now.
        case processing
        /// It cannot be looked for.
        case failed(DocumentFailure)
    }

    /// The document.
    package let document: ReferenceDocument
    /// How far it has come.
    package var state: State

    /// Describes an upload.
    package init(document: ReferenceDocument, state: State) {
        self.document = document
        self.state = state
    }

    /// How far it has come, in the words of the API.
    package var status: UploadStatus {
        switch state {
        case .pending: .pending
        case .processing: .processing
        case .failed: .failed
        }
    }

    /// Whether it may still be looked for.
    var isExpected: Bool { failure == nil }

    /// Why it cannot be looked for.
    package var failure: DocumentFailure? {
        if case .failed(let failure) = state { failure } else { nil }
    }
}
