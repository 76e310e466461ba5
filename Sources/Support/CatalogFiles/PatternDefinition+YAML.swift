import WeirCatalog

extension PatternDefinition {
    /// Reads one item of `patterns`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["regex", "validator", "boundary", "confidence"]
        guard let fields = Fields(node, of: "a pattern", keys: keys, problems: problems) else { return nil }
        let regex = fields.required("regex")?
            .text("regex", limit: CatalogLimits.regexLength, problems: problems)
        let validator = Self.validator(in: fields)
        let boundary = fields.choice("boundary", standard: BoundaryDefinition.none)
        let confidence = fields.required("confidence")
            .flatMap { ConfidenceDefinition($0, problems: problems) }
        guard let regex, let validator, let boundary, let confidence else { return nil }
        self.init(regex: regex.value, validator: validator.name, boundary: boundary, confidence: confidence)
    }

    /// The validator, whose name is `nil` when there is none; `nil` when it is wrong.
    private static func validator(in fields: Fields) -> (name: String?, Void)? {
        guard let node = fields.optional("validator") else { return (nil, ()) }
        let limit = CatalogLimits.nameLength
        guard let name = node.line("validator", limit: limit, problems: fields.problems) else { return nil }
        guard name.value.utf8.allSatisfy(isNameByte) else {
            fields.problems.add(CatalogMessage.invalidValidator, at: name.position)
            return nil
        }
        return (name.value, ())
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension ConfidenceDefinition {
    /// Reads the value of `confidence`: one level, or one for each surrounding.
    init?(_ node: YAMLNode, problems: ProblemList) {
        if case .text = node.content {
            guard let level: ConfidenceLevel = node.choice("confidence", problems: problems) else { return nil }
            self.init(level)
            return
        }
        let keys = ["alone", "keyword", "field"]
        guard let fields = Fields(node, of: "a confidence", keys: keys, problems: problems) else { return nil }
        let alone: ConfidenceLevel? = fields.optional("alone")
            .flatMap { $0.choice("confidence", problems: fields.problems) }
        let keyword = Self.level("keyword", in: fields)
        let field = Self.level("field", in: fields)
        guard let keyword, let field else { return nil }
        for (key, level) in [("keyword", keyword), ("field", field)] {
            guard let alone, level < alone else { continue }
            problems.add(CatalogMessage.confidenceFalls(key), at: fields.position(of: key))
        }
        self.init(alone: alone, keyword: keyword, field: field)
    }

    /// Whether the surroundings of a match change it.
    var dependsOnKeywords: Bool {
        keyword != alone || field != alone
    }

    private static func level(_ key: String, in fields: Fields) -> ConfidenceLevel? {
        fields.required(key)?.choice("confidence", problems: fields.problems)
    }
}
