import WeirCatalog

/// What could be read of a profile's file, right or wrong.
struct ProfileReading {
    /// The file, unless a part of it could not be read.
    private(set) var file: ProfileFile?
    /// The heading, unless the file is no mapping.
    private(set) var heading: Heading?
    /// The names of entries, as far as they could be read.
    private(set) var entries: [Located<String>] = []
    /// What is wrong, in the order of finding.
    let problems: [CatalogProblem]

    /// Reads bytes that may be anything.
    init(_ file: CatalogFile) {
        let problems = ProblemList(file: file.path)
        if let node = YAMLDocument.read(file.bytes, problems: problems),
            let fields = Fields(
                node,
                of: "a profile",
                keys: Heading.keys + ["entries", "together"],
                problems: problems
            )
        {
            let heading = Heading(fields)
            let entries = Self.entries(in: fields)
            if let name = heading.name, name.value.lowercased() == "all" {
                problems.add(CatalogMessage.reservedProfileName, at: name.position)
            }
            if let id = heading.id, let name = heading.name, let summary = heading.summary, let entries {
                let definition = ProfileDefinition(
                    id: id.value,
                    name: name.value,
                    summary: summary.value,
                    entries: entries.map(\.value),
                    together: fields.optional("together").flatMap { TogetherDefinition($0, problems: problems) }
                )
                self.file = ProfileFile(path: file.path, definition: definition)
            }
            self.heading = heading
            self.entries = entries ?? []
        }
        self.problems = problems.problems
    }

    private static func entries(in fields: Fields) -> [Located<String>]? {
        fields.required("entries")?.names("entries", problems: fields.problems)
    }
}
