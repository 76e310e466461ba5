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
    /// It was given up, for a later version came before it was complete.
    case failed
    /// It can be looked for.
    case complete
}
