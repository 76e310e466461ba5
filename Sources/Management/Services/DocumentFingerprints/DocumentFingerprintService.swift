/// What can be done with document fingerprints.
package enum DocumentFingerprintService {
    private static let kind = "document fingerprint"

    /// One fingerprint.
    package static func fingerprint(
        _ id: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> DocumentFingerprint {
        guard let fingerprint = definitions.documentFingerprints[id] else { throw .notFound(kind) }
        return fingerprint
    }

    /// Makes a fingerprint, which waits for its document.
    package static func create(
        name: String,
        summary: String,
        matchPercent: Int,
        in draft: inout Draft
    ) throws(ManagementError) -> DocumentFingerprint {
        let limit = draft.limits.documentFingerprints
        guard draft.definitions.documentFingerprints.count < limit else {
            throw .limitReached("document fingerprints", limit: limit)
        }
        try requireFree(name, for: nil, in: draft)
        let fingerprint = DocumentFingerprint(
            id: draft.newID(of: kind, name),
            entry: draft.newID(of: "entry of a \(kind)", name),
            name: name,
            summary: summary,
            matchPercent: matchPercent,
            inForce: nil,
            upload: nil,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(fingerprint)
        return fingerprint
    }

    /// Changes what a fingerprint is called and how similar a document has to be; `nil` leaves a field as it is.
    package static func update(
        _ id: ObjectID,
        name: String?,
        summary: String?,
        matchPercent: Int?,
        in draft: inout Draft
    ) throws(ManagementError) -> DocumentFingerprint {
        let current = try fingerprint(id, in: draft.definitions)
        var next = current
        if let name {
            try requireFree(name, for: id, in: draft)
            next.name = name
        }
        next.summary = summary ?? current.summary
        next.matchPercent = matchPercent ?? current.matchPercent
        if next != current { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    /// Notes that a document was uploaded; the one in force stays until this one was read.
    package static func upload(
        _ document: ReferenceDocument,
        to id: ObjectID,
        in draft: inout Draft
    ) throws(ManagementError) -> DocumentFingerprint {
        var fingerprint = try fingerprint(id, in: draft.definitions)
        // Another upload may have been faster.
        let document = document.numbered(fingerprint.nextVersion)
        fingerprint.upload = DocumentUpload(document: document, state: .pending)
        fingerprint.updatedAt = draft.now
        draft.put(fingerprint)
        return fingerprint
    }

    /// Forgets an upload that nobody can read now, unless there is a later one.
    static func takeBack(
        _ refused: DocumentFingerprint,
        before: DocumentFingerprint,
        in draft: inout Draft
    ) throws(ManagementError) {
        guard var fingerprint = draft.definitions.documentFingerprints[refused.id],
            fingerprint.upload == refused.upload
        else { return }
        fingerprint.upload = before.upload?.isExpected == false ? before.upload : nil
        fingerprint.updatedAt = draft.now
        draft.put(fingerprint)
    }

    /// Notes that an upload is read now.
    ///
    /// - Returns: `false` when there is a later upload, or the fingerprint is gone: then it is not to be read.
    package static func begin(_ id: ObjectID, version: Int, in draft: inout Draft) -> Bool {
        change(id, version: version, in: &draft) { $0.upload?.state = .processing }
    }

    /// Puts an upload in force that was read, unless there is a later one.
    package static func complete(_ id: ObjectID, version: Int, print: Content, in draft: inout Draft) {
        _ = change(id, version: version, in: &draft) { fingerprint in
            fingerprint.inForce = fingerprint.upload.map { PrintedDocument(document: $0.document, print: print) }
            fingerprint.upload = nil
        }
    }

    /// Notes that an upload cannot be looked for, unless there is a later one; what is in force stays.
    package static func fail(_ id: ObjectID, version: Int, _ failure: DocumentFailure, in draft: inout Draft) {
        _ = change(id, version: version, in: &draft) { $0.upload?.state = .failed(failure) }
    }

    /// Gives up every upload that was not read when the process before this one ended: documents are in memory only.
    package static func giveUpUnread(in draft: inout Draft) {
        for var fingerprint in draft.definitions.documentFingerprints.sorted
        where fingerprint.upload?.isExpected == true {
            fingerprint.upload?.state = .failed(.interrupted)
            fingerprint.updatedAt = draft.now
            draft.put(fingerprint)
        }
    }

    private static func change(
        _ id: ObjectID,
        version: Int,
        in draft: inout Draft,
        _ body: (inout DocumentFingerprint) -> Void
    ) -> Bool {
        guard var fingerprint = draft.definitions.documentFingerprints[id], let upload = fingerprint.upload,
            upload.document.version == version, upload.isExpected
        else { return false }
        body(&fingerprint)
        fingerprint.updatedAt = draft.now
        draft.put(fingerprint)
        return true
    }

    /// Takes a fingerprint out.
    ///
    /// - Throws: `inUse` while a profile or a data class needs its entry.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let fingerprint = try fingerprint(id, in: draft.definitions)
        try draft.definitions.requireUnused(entry: fingerprint.entry, of: kind)
        draft.remove(fingerprint)
    }

    private static func requireFree(_ name: String, for id: ObjectID?, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.documentFingerprints.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}
