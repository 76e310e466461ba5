package import WeirManagement

/// Something that a request leaves to be done after its answer.
package struct BackgroundJob: Sendable {
    /// What a job is about; of one subject one job is done after another.
    package struct Subject: Hashable, Sendable {
        /// The kinds of objects that have to be prepared; the raw value is a label for logs.
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case dataset
            case documentFingerprint = "document_fingerprint"
        }

        /// What kind of object it is.
        package let kind: Kind
        /// The account that has it.
        package let account: AccountID
        /// Which it is.
        package let id: ObjectID

        /// Names an object.
        package init(_ kind: Kind, _ id: ObjectID, of account: AccountID) {
            self.kind = kind
            self.account = account
            self.id = id
        }
    }

    /// What it is about.
    package let subject: Subject
    /// How many bytes are held for it until it is done.
    package let bytes: Int

    /// What is done.
    ///
    /// It is no place for work that keeps a processor busy: that belongs into a `WorkPool`. It is not cancelled. It may
    /// be done again after `overloaded` and `unavailable`, and has to look first whether there is still something to do.
    let body: @Sendable () async throws(ManagementError) -> Void

    /// Describes a job.
    package init(
        _ subject: Subject,
        bytes: Int = 0,
        _ body: @escaping @Sendable () async throws(ManagementError) -> Void
    ) {
        self.subject = subject
        self.bytes = bytes
        self.body = body
    }
}
