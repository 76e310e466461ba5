internal import WeirContent
internal import WeirDetection
package import WeirManagement
package import WeirScan

/// Reads uploaded documents in the background, and takes their prints; a document is in memory only, and gone with it.
package struct ReferenceReader: DocumentReading {
    private let books: AccountBooks
    private let background: BackgroundWork
    private let work: WorkPool
    private let read: @Sendable ([UInt8], String) throws(PrintProblem) -> [UInt8]

    /// A reader for what accounts have defined.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined.
    ///   - extractor: What takes documents apart.
    ///   - background: What runs after requests.
    ///   - work: Where documents are read.
    package init(books: AccountBooks, extractor: Extractor, background: BackgroundWork, work: WorkPool) {
        self.init(books: books, background: background, work: work) { (bytes, name) throws(PrintProblem) in
            try extractor.print(of: Payload(name: name, source: .bytes(bytes))).stored
        }
    }

    /// A reader that takes prints in a way of its own.
    package init(
        books: AccountBooks,
        background: BackgroundWork,
        work: WorkPool,
        read: @escaping @Sendable ([UInt8], String) throws(PrintProblem) -> [UInt8]
    ) {
        self.books = books
        self.background = background
        self.work = work
        self.read = read
    }

    package func read(
        _ bytes: [UInt8],
        for fingerprint: DocumentFingerprint,
        of account: AccountID
    ) throws(ManagementError) {
        guard let upload = fingerprint.upload else { return }
        let subject = BackgroundJob.Subject(.documentFingerprint, fingerprint.id, of: account)
        let document = upload.document
        try background.add(
            BackgroundJob(subject, bytes: bytes.count) { () async throws(ManagementError) in
                try await finish(bytes, document, of: fingerprint.id, account)
            }
        )
    }

    /// Gives up what was not read when the last process ended: its documents are gone.
    ///
    /// - Throws: `unavailable` when the store does not say what waits.
    package func resume() async throws(ManagementError) {
        for account in try await books.accountsInPreparation() {
            try await books.update(account) { (draft) throws(ManagementError) in
                DocumentFingerprintService.giveUpUnread(in: &draft)
            }
        }
    }

    private func finish(
        _ bytes: [UInt8],
        _ document: ReferenceDocument,
        of id: ObjectID,
        _ account: AccountID
    ) async throws(ManagementError) {
        let version = document.version
        let isWanted = try await books.update(account) { (draft) throws(ManagementError) in
            DocumentFingerprintService.begin(id, version: version, in: &draft)
        }
        guard isWanted else { return }
        let read = read
        let outcome = try await work.run { () throws(ManagementError) in
            do throws(PrintProblem) {
                return Result<Content, DocumentFailure>.success(Content(try read(bytes, document.fileName)))
            } catch {
                guard let failure = DocumentFailure(error) else {
                    throw ManagementError(.unavailable, "documents cannot be read now")
                }
                return .failure(failure)
            }
        }
        try await books.update(account) { (draft) throws(ManagementError) in
            switch outcome {
            case .success(let print):
                DocumentFingerprintService.complete(id, version: version, print: print, in: &draft)
            case .failure(let failure): DocumentFingerprintService.fail(id, version: version, failure, in: &draft)
            }
        }
    }
}

extension DocumentFailure {
    /// Why a document cannot be looked for; `nil` when it may be read later.
    init?(_ problem: PrintProblem) {
        switch problem {
        case .encrypted: self = .encrypted
        case .unreadable: self = .unreadable
        case .partial: self = .partial
        case .tooShort: self = .tooShort
        case .tooLong: self = .tooLong
        case .unavailable: return nil
        }
    }
}
