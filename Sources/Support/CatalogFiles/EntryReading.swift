import WeirCatalog

/// What could be read of an entry's file, right or wrong.
struct EntryReading {
    /// The file, unless a part of it could not be read.
    private(set) var file: EntryFile?
    /// The heading, unless the file is no mapping.
    private(set) var heading: Heading?
    /// The names of entries it overlaps with, as far as they could be read.
    private(set) var overlaps: [Located<String>] = []
    /// What is wrong, in the order of finding.
    let problems: [CatalogProblem]

    /// Reads bytes that may be anything.
    init(_ file: CatalogFile) {
        let problems = ProblemList(file: file.path)
        let keys =
            Heading.keys + ["recommended"] + EntryDefinition.methodKeys + [
                "keywords", "examples", "overlaps", "references", "notes",
            ]
        if let node = YAMLDocument.read(file.bytes, problems: problems),
            let fields = Fields(node, of: "an entry", keys: keys, problems: problems)
        {
            let heading = Heading(fields)
            let overlaps = Self.overlaps(in: fields, of: heading)
            self.file = Self.file(file.path, heading: heading, overlaps: overlaps, fields: fields)
            self.heading = heading
            self.overlaps = overlaps ?? []
        }
        self.problems = problems.problems
    }

    private static func file(
        _ path: String,
        heading: Heading,
        overlaps: [Located<String>]?,
        fields: Fields
    ) -> EntryFile? {
        let problems = fields.problems
        let recommended = fields.flag("recommended", standard: true)
        let methods = EntryDefinition.Methods(fields)
        let keywords = keywords(in: fields)
        // What cannot be found has nothing to show.
        let isAvailable = fields.optional("unavailable") == nil
        let examples =
            isAvailable
            ? fields.required("examples").flatMap { ExampleDefinition($0, problems: problems) }
            : ExampleDefinition(match: [], reject: [])
        let references = isAvailable ? references(in: fields) : []
        let notes = fields.optional("notes")?.text("notes", limit: CatalogLimits.notesLength, problems: problems)
        guard let methods, let keywords else { return nil }
        if keywords.raise.isEmpty, methods.confidences.contains(where: \.dependsOnKeywords) {
            problems.add(CatalogMessage.unreachableConfidence, at: methods.position)
        }
        guard let id = heading.id, let name = heading.name, let summary = heading.summary else { return nil }
        guard let recommended, let examples, let overlaps, let references else { return nil }
        return EntryFile(
            path: path,
            definition: EntryDefinition(
                id: id.value,
                name: name.value,
                summary: summary.value,
                recommended: recommended,
                patterns: methods.patterns,
                terms: methods.terms,
                names: methods.names,
                document: methods.document,
                unavailable: methods.unavailable,
                keywords: keywords
            ),
            documentation: EntryDocumentation(
                entry: id.value,
                examples: examples,
                overlaps: overlaps.map(\.value),
                references: references,
                notes: notes?.value
            )
        )
    }

    private static func keywords(in fields: Fields) -> KeywordDefinition? {
        guard let node = fields.optional("keywords") else { return KeywordDefinition() }
        return KeywordDefinition(node, problems: fields.problems)
    }

    private static func overlaps(in fields: Fields, of heading: Heading) -> [Located<String>]? {
        guard let node = fields.optional("overlaps") else { return [] }
        let names = node.names("overlaps", problems: fields.problems)
        for name in names ?? [] where name.value == heading.name?.value {
            fields.problems.add(CatalogMessage.overlapsItself, at: name.position)
        }
        return names
    }

    private static func references(in fields: Fields) -> [String]? {
        let references = fields.items("references")?.converted { item in
            item.line("references", limit: CatalogLimits.referenceLength, problems: fields.problems)
        }
        for reference in references ?? []
        where !reference.value.hasPrefix("https://") && !reference.value.hasPrefix("http://") {
            fields.problems.add(CatalogMessage.invalidReference, at: reference.position)
        }
        return references?.map(\.value)
    }
}
