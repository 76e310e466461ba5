/// How far content has come that has to be uploaded before it can be looked for; the raw value is the API's word.
package enum UploadStatus: String, Hashable, Sendable, CaseIterable {
    /// Nothing was uploaded.
    case empty
    /// Some of it was uploaded.
    case uploading
    /// All was uploaded, and waits for its preparation.
    case pending
    /// It is prepared now.
    case processing
    /// It was given up: it could not be prepared, or a later one came before it was complete.
    case failed
    /// It can be looked for.
    case complete

    /// Whether all of it was uploaded, and it is being made ready.
    package var isInPreparation: Bool { self == .pending || self == .processing }
    /// Whether there is content for it in the store.
    package var hasContent: Bool { isInPreparation || self == .complete }
}
