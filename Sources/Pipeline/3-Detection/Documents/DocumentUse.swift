internal import WeirCatalog

/// An entry that stands for documents, as a detector numbers what it finds.
struct DocumentUse: Sendable {
    /// Its first slot.
    private let slot: Int
    private let secrets: [HARSecret]
    private let confidence: ConfidenceDefinition

    /// The entry with `definition`, whose first slot is `slot`.
    init(_ definition: DocumentDefinition, slot: Int) {
        self.slot = slot
        confidence = ConfidenceDefinition(definition.confidence)
        secrets =
            switch definition.format {
            case .unsanitizedHAR: HARSecret.all
            }
    }

    /// Its slots: one for each kind of credential.
    var range: Range<Int> { slot..<(slot + secrets.count) }

    /// What its slots find.
    func slots(entry: Int) -> [Slot] {
        secrets.map { secret in
            Slot(
                entry: entry,
                pattern: nil,
                basis: secret.basis,
                maximumBytes: HARScan.longestMatch,
                validator: nil,
                boundary: .none,
                confidence: confidence,
                need: .nothing
            )
        }
    }

    /// The slot of a finding.
    func slot(of secret: HARSecret) -> Int {
        slot + (secrets.firstIndex(of: secret) ?? 0)
    }
}
