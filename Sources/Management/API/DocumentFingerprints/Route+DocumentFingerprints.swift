internal import WeirManagement

extension Route {
    private static let path = "/document_fingerprints"
    /// What the form around a document may need beside it.
    private static let formBytes = 64 << 10

    /// Document fingerprints.
    ///
    /// In this API an edit is a POST, and an upload a PUT.
    static let documentFingerprints: [Route] = [
        .get(path) { call in .list(call.definitions.documentFingerprints.sorted.map(\.json)) },
        .get(path + "/{document_fingerprint_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("document_fingerprint_id")
            return Reply(try DocumentFingerprintService.fingerprint(id, in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let fingerprint = try DocumentFingerprintService.create(
                name: try fields.required("name", .name),
                summary: try fields.optional("description", .summary).value ?? "",
                matchPercent: try fields.required("match_percent", .percent),
                in: &draft
            )
            return Reply(fingerprint.json)
        },
        .change(.post, path + "/{document_fingerprint_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let summary = try fields.optional("description", .summary)
            let fingerprint = try DocumentFingerprintService.update(
                try call.path.id("document_fingerprint_id"),
                name: try fields.optional("name", .name).value,
                summary: summary == .clear ? "" : summary.value,
                matchPercent: try fields.optional("match_percent", .percent).value,
                in: &draft
            )
            return Reply(fingerprint.json)
        },
        .delete(path + "/{document_fingerprint_id}") { (call, draft) throws(ManagementError) in
            try DocumentFingerprintService.delete(try call.path.id("document_fingerprint_id"), in: &draft)
            return .deleted
        },
    ]

    /// Uploads of the documents.
    static func documentUploads(_ uploads: DocumentUploads) -> [Route] {
        let body = Body.form(most: ReferenceDocument.mostBytes + formBytes)
        return [
            .action(.put, path + "/{document_fingerprint_id}", access: .write, body: body) {
                (call) throws(ManagementError) in
                let file = try MultipartForm(call.body).file("file")
                let fingerprint = try await uploads.upload(
                    to: try call.path.id("document_fingerprint_id"),
                    of: try call.path.account(),
                    file.bytes,
                    fileName: file.name ?? "",
                    at: "/file"
                )
                return Reply(fingerprint.json)
            }
        ]
    }
}

extension Rule where Value == Int {
    /// How similar a document has to be.
    fileprivate static var percent: Rule { integer(DocumentFingerprint.percents) }
}
