import WeirCatalog

extension KeywordDefinition {
    /// Reads the value of `keywords`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["within", "raise", "lower"]
        guard let fields = Fields(node, of: "\"keywords\"", keys: keys, problems: problems) else { return nil }
        let within = fields.number("within", in: 1...Self.maximumDistance, standard: Self.standardDistance)
        let raise = Self.list("raise", in: fields)
        let lower = Self.list("lower", in: fields)
        guard let within, let raise, let lower else { return nil }
        if raise.isEmpty, lower.isEmpty {
            problems.add(CatalogMessage.empty("keywords"), at: fields.position)
        }
        let raising = Set(raise.map(\.value))
        for keyword in lower where raising.contains(keyword.value) {
            problems.add(CatalogMessage.raisesAndLowers(keyword.value), at: keyword.position)
        }
        self.init(within: within, raise: raise.map(\.value), lower: lower.map(\.value))
    }

    private static func list(_ key: String, in fields: Fields) -> [Located<String>]? {
        guard let node = fields.optional(key), !node.isEmptyList else { return [] }
        let problems = fields.problems
        let keywords = node.items(key, problems: problems)?.converted { item in
            item.line(key, limit: CatalogLimits.keywordLength, problems: problems)
        }
        guard let keywords else { return nil }
        var seen: Set<String> = []
        for keyword in keywords {
            if !isWellFormed(keyword.value) {
                problems.add(CatalogMessage.keywordForm(keyword.value), at: keyword.position)
            }
            if !seen.insert(keyword.value).inserted {
                problems.add(CatalogMessage.repeatedItem(keyword.value, in: key), at: keyword.position)
            }
        }
        return keywords
    }

    private static func isWellFormed(_ keyword: String) -> Bool {
        guard keyword == keyword.lowercased(), !keyword.contains("  ") else { return false }
        return keyword.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isWhitespace }
    }
}
