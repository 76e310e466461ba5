import WeirManagement

extension DefinitionSample {
    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)

    /// Document fingerprints, with and without a document.
    static var documentFingerprint: DefinitionSample {
        let id = ObjectID()
        let entry = ObjectID()
        func version(_ number: Int64, summary: String, percent: Int, document: ReferenceDocument?)
            -> DocumentFingerprint
        {
            DocumentFingerprint(
                id: id,
                entry: entry,
                name: "Plan \(number)",
                summary: summary,
                matchPercent: percent,
                document: document,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        func document(_ version: Int) -> ReferenceDocument {
            ReferenceDocument(
                fileName: "naïve ✓ '\(version)'.docx",
                version: version,
                size: 1 << 20,
                sha256: String(repeating: "0", count: 64)
            )
        }
        return DefinitionSample(versions: [
            version(0, summary: "", percent: 0, document: nil),
            version(1, summary: "Ours.", percent: 100, document: document(1)),
            version(2, summary: "", percent: 50, document: document(2)),
        ])
    }
}
