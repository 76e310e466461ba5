import WeirManagement

extension DefinitionSample {
    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)

    /// Groups with levels.
    static var sensitivityGroup: DefinitionSample {
        let id = ObjectID()
        let template = ObjectID()
        let levels = ["Public", "naïve ✓", "x'; DROP TABLE sensitivity_level; --"].map { name in
            Label(id: ObjectID(), name: name, summary: nil, createdAt: made, updatedAt: made)
        }
        func version(_ number: Int64, summary: String?, levels: [Label]) -> SensitivityGroup {
            SensitivityGroup(
                id: id,
                name: "Secrecy \(number)",
                summary: summary,
                template: template,
                labels: levels,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        return DefinitionSample(versions: [
            version(0, summary: nil, levels: []),
            version(1, summary: "Who may see it.", levels: levels),
            version(2, summary: "", levels: levels.reversed()),
            version(3, summary: nil, levels: [levels[1]]),
        ])
    }
}
