import WeirManagement

extension DefinitionSample {
    /// Categories with tags.
    static var dataTagCategory: DefinitionSample {
        let id = ObjectID()
        let made = Timestamp(microseconds: 1_700_000_000_000_001)
        let template = ObjectID()
        let tags = ["GDPR", "naïve ✓", "x'; DROP TABLE data_tag; --"].enumerated().map { number, name in
            Label(
                id: ObjectID(),
                name: name,
                summary: number == 0 ? nil : "About \(name).",
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + Int64(number))
            )
        }
        func version(_ number: Int64, summary: String?, tags: [Label]) -> DataTagCategory {
            DataTagCategory(
                id: id,
                name: "Law \(number)",
                summary: summary,
                template: template,
                tags: tags,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        return DefinitionSample(versions: [
            version(0, summary: nil, tags: []),
            version(1, summary: "Rules.", tags: tags),
            version(2, summary: "", tags: tags.reversed()),
            version(3, summary: nil, tags: [tags[1]]),
        ])
    }
}
