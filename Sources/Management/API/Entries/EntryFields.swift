internal import WeirJSON
internal import WeirManagement

extension Rule where Value == EntryPattern {
    /// The pattern of a custom entry.
    ///
    /// Its regular expression is looked at when it is stored.
    static var pattern: Rule {
        .object { (fields) throws(ManagementError) in
            EntryPattern(
                regex: try fields.required("regex", .text(EntryPattern.lengths)),
                validation: try fields.optional("validation", .word).value
            )
        }
    }
}

extension Rule where Value == [String] {
    /// The words of a list that stands in a profile.
    static func words(most: Int) -> Rule { .list(of: .text(1...200), most: most) }
}

extension Rule where Value == OwnedEntryChange {
    /// An entry in the list of those that a profile owns.
    static func ownedEntry(mostWords: Int) -> Rule {
        .object { (fields) throws(ManagementError) in
            OwnedEntryChange(
                id: try fields.optional("entry_id", .id).value,
                name: try fields.required("name", .name),
                isEnabled: try fields.required("enabled", .flag),
                summary: try fields.optional("description", .summary),
                content: try content(fields, mostWords)
            )
        }
    }

    private static func content(_ fields: Fields, _ mostWords: Int) throws(ManagementError) -> EntryContent? {
        let pattern = try fields.optional("pattern", .pattern).value
        let words = try fields.optional("words", .words(most: mostWords)).value
        switch (pattern, words) {
        case (.some, .some):
            let message = "give \"pattern\" or \"words\", not both"
            throw ManagementError(.invalidField, message, at: fields.place(of: "words"))
        case (let pattern?, nil): return .pattern(pattern)
        case (nil, let words?): return .words(words)
        case (nil, nil): return nil
        }
    }
}

extension Fields {
    /// What a request says of a custom entry that is there.
    func entryChange(mayOmitSwitch: Bool) throws(ManagementError) -> EntryService.Change {
        EntryService.Change(
            name: try required("name", .name),
            isEnabled: mayOmitSwitch ? try optional("enabled", .flag).value : try required("enabled", .flag),
            summary: try optional("description", .summary),
            content: .pattern(try required("pattern", .pattern))
        )
    }
}
