import WeirManagement

extension DefinitionSample {
    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)

    /// Document fingerprints, from the first upload to the second that is in force.
    static var documentFingerprint: DefinitionSample {
        let id = ObjectID()
        let entry = ObjectID()
        func document(_ version: Int) -> ReferenceDocument {
            ReferenceDocument(
                fileName: "naïve ✓ '\(version)'.docx",
                version: version,
                size: 1 << 20,
                sha256: String(repeating: "0", count: 64)
            )
        }
        func version(
            _ number: Int64,
            summary: String,
            percent: Int,
            inForce: Int? = nil,
            upload: DocumentUpload? = nil
        ) -> DocumentFingerprint {
            DocumentFingerprint(
                id: id,
                entry: entry,
                name: "Plan \(number)",
                summary: summary,
                matchPercent: percent,
                inForce: inForce.map { number in
                    PrintedDocument(document: document(number), print: Content([0, 255, UInt8(number)]))
                },
                upload: upload,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        return DefinitionSample(versions: [
            version(0, summary: "", percent: 0),
            version(1, summary: "", percent: 0, upload: DocumentUpload(document: document(1), state: .pending)),
            version(2, summary: "", percent: 0, upload: DocumentUpload(document: document(1), state: .processing)),
            version(3, summary: "Ours.", percent: 100, inForce: 1),
            version(
                4,
                summary: "",
                percent: 50,
                inForce: 1,
                upload: DocumentUpload(document: document(2), state: .failed(.tooShort))
            ),
            version(5, summary: "", percent: 50, inForce: 3),
        ])
    }
}
