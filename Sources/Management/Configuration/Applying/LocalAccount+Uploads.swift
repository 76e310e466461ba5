internal import WeirAPI
internal import WeirJSON
internal import WeirManagement

extension LocalAccount {
    /// Takes values or a document, and has them ready at once.
    ///
    /// - Returns: Whether the request is one that uploads something.
    mutating func upload(_ request: ConfigurationRequest) throws(ManagementError) -> Bool {
        let parts = request.path.split(separator: "/")
        guard let id = parts.dropFirst().first.flatMap({ ObjectID(String($0)) }) else { return false }
        switch (request.body, parts.count) {
        case (.bytes(let bytes), 4):
            try fill(DatasetUploadService.Target(dataset: id, version: Int(parts[3]) ?? 0), with: bytes)
        case (.bytes(let bytes), 6):
            let column = ObjectID(String(parts[5]))
            try fill(DatasetUploadService.Target(dataset: id, version: Int(parts[3]) ?? 0, column: column), with: bytes)
        case (.file(let name, let bytes), _): try takePrint(of: bytes, name, for: id)
        default: return false
        }
        return true
    }

    private mutating func fill(_ target: DatasetUploadService.Target, with bytes: [UInt8]) throws(ManagementError) {
        let secret = try DatasetUploadService.place(of: target, in: definitions).version.secret
        let limits = AccountLimits()
        let values = try preparation.values(bytes, secret, limits.cellsPerDataset)
        let digest = Content(bytes).sha256
        try change { (draft) throws(ManagementError) in
            let dataset = try DatasetUploadService.fill(
                target,
                with: values,
                secret: secret,
                digest: digest,
                in: &draft
            )
            guard let version = DatasetProgress.begin(dataset.id, in: &draft)?.version else { return }
            _ = try DatasetProgress.complete(dataset.id, version: version.number, in: &draft)
        }
    }

    private mutating func takePrint(
        of bytes: [UInt8],
        _ name: String,
        for id: ObjectID
    ) throws(ManagementError) {
        let fingerprint = try DocumentFingerprintService.fingerprint(id, in: definitions)
        let document = try ReferenceDocument(bytes, fileName: name, version: fingerprint.nextVersion, at: "/file")
        let print = try preparation.print(bytes, document.fileName)
        try change { (draft) throws(ManagementError) in
            _ = try DocumentFingerprintService.upload(document, to: id, in: &draft)
            _ = DocumentFingerprintService.begin(id, version: document.version, in: &draft)
            DocumentFingerprintService.complete(id, version: document.version, print: print, in: &draft)
        }
    }
}
