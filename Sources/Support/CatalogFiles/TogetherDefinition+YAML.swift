import WeirCatalog

extension TogetherDefinition {
    /// Reads the value of `together`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["entries", "within"]
        guard let fields = Fields(node, of: "\"together\"", keys: keys, problems: problems),
            fields.required("entries") != nil, fields.required("within") != nil,
            let entries = fields.number("entries", in: 2...16, standard: 2),
            let within = fields.number("within", in: 1...Self.maximumDistance, standard: Self.maximumDistance)
        else { return nil }
        self.init(entries: entries, within: within)
    }
}
