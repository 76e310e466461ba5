import WeirManagement

extension DefinitionSample {
    /// Entries with a pattern, one of which a profile owns.
    static var patternEntry: DefinitionSample {
        let owner = CustomProfile(id: ObjectID(), name: "Owner", createdAt: made, updatedAt: made)
        let id = ObjectID()
        func version(_ number: Int64, _ pattern: EntryPattern, summary: String?) -> Entry {
            entry(id, number, .pattern(pattern), summary: summary, owner: owner.id)
        }
        return DefinitionSample(
            base: [owner],
            versions: [
                version(0, EntryPattern(regex: "a"), summary: nil),
                version(1, EntryPattern(regex: "naïve'; --", validation: .luhn), summary: "About."),
                version(2, EntryPattern(regex: "b"), summary: ""),
            ]
        )
    }

    /// Lists of words.
    static var wordList: DefinitionSample {
        let id = ObjectID()
        return DefinitionSample(versions: [
            entry(id, 0, .words([])),
            entry(id, 1, .words(["secret", "geheim", "naïve ✓"])),
            entry(id, 2, .words(["naïve ✓", "secret", "x"])),
            entry(id, 3, .words(["x"])),
        ])
    }

    /// Topics of prompts.
    static var promptTopic: DefinitionSample {
        let id = ObjectID()
        return DefinitionSample(versions: [entry(id, 0, .topic("cats")), entry(id, 1, .topic("dogs"))])
    }

    private static func entry(
        _ id: ObjectID,
        _ number: Int64,
        _ content: EntryContent,
        summary: String? = nil,
        owner: ObjectID? = nil
    ) -> Entry {
        Entry(
            id: id,
            name: "Entry \(number)",
            summary: summary,
            isEnabled: number.isMultiple(of: 2),
            profile: owner,
            content: content,
            createdAt: made,
            updatedAt: Timestamp(microseconds: made.microseconds + number)
        )
    }

    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)
}
