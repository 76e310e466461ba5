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
            document: nil,
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

    /// Gives a fingerprint its document, or another one.
    ///
    /// - Parameters:
    ///   - id: The fingerprint.
    ///   - bytes: The document; it is read, and not kept.
    ///   - fileName: The name of its file.
    ///   - pointer: Where the document is in the request.
    ///   - draft: The definitions.
    /// - Returns: The fingerprint.
    /// - Throws: `outOfRange` or `tooLarge`; the document before it stays then.
    package static func upload(
        to id: ObjectID,
        _ bytes: [UInt8],
        fileName: String,
        at pointer: String,
        in draft: inout Draft
    ) throws(ManagementError) -> DocumentFingerprint {
        var fingerprint = try fingerprint(id, in: draft.definitions)
        let version = (fingerprint.document?.version ?? 0) + 1
        fingerprint.document = try ReferenceDocument(bytes, fileName: fileName, version: version, at: pointer)
        fingerprint.updatedAt = draft.now
        draft.put(fingerprint)
        return fingerprint
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
