import WeirCatalog

extension EntryDefinition {
    /// The keys that say how an entry is found.
    static let methodKeys = ["patterns", "terms", "names", "document", "unavailable"]

    /// The ways in which an entry is found, as its file has them.
    struct Methods {
        /// The ways the value is written; empty when there are none.
        var patterns: [PatternDefinition] = []
        /// The terms of a list.
        var terms: TermDefinition?
        /// The names of persons.
        var names: NameDefinition?
        /// Whole documents.
        var document: DocumentDefinition?
        /// Why there is no way.
        var unavailable: String?
        /// Where the first of them stands in the file.
        let position: Position

        /// Reads them; fails when one is wrong or when they contradict each other.
        init?(_ fields: Fields) {
            let problems = fields.problems
            let present = EntryDefinition.methodKeys.filter { fields.optional($0) != nil }
            position = fields.position(of: present.first ?? "patterns")
            guard !present.isEmpty else {
                problems.add(CatalogMessage.missingMethod(EntryDefinition.methodKeys), at: fields.position)
                return nil
            }
            var isComplete = true
            /// Takes what is at `key`, if anything is.
            func take<Value>(_ key: String, _ read: (YAMLNode) -> Value?) -> Value? {
                guard let node = fields.optional(key) else { return nil }
                let value = read(node)
                isComplete = isComplete && value != nil
                return value
            }
            let items = take("patterns") { $0.items("patterns", problems: problems) }
            if let items {
                let converted = items.converted { PatternDefinition($0, problems: problems) }
                patterns = converted ?? []
                isComplete = isComplete && converted != nil
            }
            terms = take("terms") { TermDefinition($0, problems: problems) }
            names = take("names") { NameDefinition($0, problems: problems) }
            document = take("document") { DocumentDefinition($0, problems: problems) }
            unavailable = take("unavailable") {
                $0.line("unavailable", limit: CatalogLimits.summaryLength, problems: problems)?.value
            }
            if document != nil, present.count > 1 { problems.add(CatalogMessage.documentAlone, at: position) }
            let others = ["keywords", "examples"].filter { fields.optional($0) != nil }
            if unavailable != nil, present.count + others.count > 1 {
                problems.add(CatalogMessage.unavailableAlone, at: fields.position(of: "unavailable"))
            }
            guard isComplete else { return nil }
        }

        /// All confidences that may depend on keywords.
        var confidences: [ConfidenceDefinition] {
            patterns.map(\.confidence)
                + [terms?.confidence, terms?.everyday, names?.confidence, names?.partly]
                .compactMap(\.self)
        }
    }
}
