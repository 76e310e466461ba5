import WeirManagement

extension DefinitionSample {
    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)

    /// Data classes, with the labels they name.
    static var dataClass: DefinitionSample {
        let labels = ["a", "b"].map {
            Label(id: ObjectID(), name: $0, summary: nil, createdAt: made, updatedAt: made)
        }
        let category = DataTagCategory(
            id: ObjectID(),
            name: "Law",
            summary: nil,
            template: nil,
            tags: labels,
            createdAt: made,
            updatedAt: made
        )
        let group = SensitivityGroup(
            id: ObjectID(),
            name: "Secrecy",
            summary: nil,
            template: nil,
            labels: labels,
            createdAt: made,
            updatedAt: made
        )
        let levels = labels.map { SensitivityLevelReference(group: group.id, level: $0.id) }
        let id = ObjectID()
        let entry = "dlp_match(dlp.entries[\"\(ObjectID())\"])"
        func version(
            _ number: Int64,
            _ expression: String,
            summary: String? = nil,
            tags: [Label] = [],
            levels: [SensitivityLevelReference] = []
        ) -> DataClass? {
            guard let expression = try? DataClassExpression(expression) else { return nil }
            return DataClass(
                id: id,
                name: "Class \(number)",
                summary: summary,
                expression: expression,
                tags: tags.map(\.id),
                levels: levels,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        return DefinitionSample(
            base: [category, group],
            versions: [
                version(0, entry),
                version(1, "  ( \(entry)\r\n)\t", summary: "Plans.", tags: labels, levels: levels),
                version(2, "not " + entry, summary: "", tags: labels.reversed(), levels: levels.reversed()),
                version(3, "\(entry) or \(entry)", tags: [labels[1]], levels: [levels[0]]),
            ].compactMap(\.self)
        )
    }
}
