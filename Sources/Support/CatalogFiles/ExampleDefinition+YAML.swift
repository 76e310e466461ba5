import WeirCatalog

extension ExampleDefinition {
    /// Reads the value of `examples`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["match", "reject"]
        guard let fields = Fields(node, of: "\"examples\"", keys: keys, problems: problems) else { return nil }
        let match = Self.list("match", in: fields) { MatchExample($0, problems: problems) }
        let reject = Self.list("reject", in: fields) { RejectExample($0, problems: problems) }
        guard let match, let reject else { return nil }
        self.init(match: match, reject: reject)
    }

    private static func list<Example>(
        _ key: String,
        in fields: Fields,
        convert: (YAMLNode) -> Example?
    ) -> [Example]? {
        guard let items = fields.items(key) else { return nil }
        if items.count < CatalogLimits.examplesAtLeast {
            let message = CatalogMessage.tooFewExamples(key, found: items.count)
            fields.problems.add(message, at: fields.position(of: key))
        }
        return items.converted(convert)
    }
}

extension MatchExample {
    /// Reads one item of `match`: the marked text, or a mapping with the text and the confidence.
    init?(_ node: YAMLNode, problems: ProblemList) {
        if case .text = node.content {
            guard let text = Self.markedText(node, problems: problems) else { return nil }
            self.init(text: text)
            return
        }
        let keys = ["text", "confidence"]
        guard let fields = Fields(node, of: "an example", keys: keys, problems: problems) else { return nil }
        let text = fields.required("text").flatMap { Self.markedText($0, problems: problems) }
        var confidence: ConfidenceLevel?
        if let level = fields.optional("confidence") {
            confidence = level.choice("confidence", problems: problems)
            guard confidence != nil else { return nil }
        }
        guard let text else { return nil }
        self.init(text: text, confidence: confidence)
    }

    private static func markedText(_ node: YAMLNode, problems: ProblemList) -> String? {
        guard let text = node.text("text", limit: CatalogLimits.exampleLength, problems: problems) else { return nil }
        if let message = markProblem(in: text.value) {
            problems.add(message, at: text.position)
        }
        return text.value
    }

    /// What is wrong with the marks, which pair up, do not nest and enclose something.
    private static func markProblem(in text: String) -> String? {
        var isOpen = false
        var pairs = 0
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch (scalar, isOpen) {
            case ("«", false):
                isOpen = true
            case ("»", true):
                if previous == "«" { return CatalogMessage.emptyMark }
                isOpen = false
                pairs += 1
            case ("«", true), ("»", false):
                return CatalogMessage.unbalancedMarks
            default:
                break
            }
            previous = scalar
        }
        if isOpen { return CatalogMessage.unbalancedMarks }
        return pairs == 0 ? CatalogMessage.noMark : nil
    }
}

extension RejectExample {
    /// Reads one item of `reject`: a mapping with the text and the reason.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["text", "why"]
        guard let fields = Fields(node, of: "a rejected example", keys: keys, problems: problems) else { return nil }
        let text = fields.required("text")?
            .text("text", limit: CatalogLimits.exampleLength, problems: problems)
        let why = fields.line("why", limit: CatalogLimits.reasonLength)
        guard let text, let why else { return nil }
        if text.value.unicodeScalars.contains(where: { $0 == "«" || $0 == "»" }) {
            problems.add(CatalogMessage.markInReject, at: text.position)
        }
        self.init(text: text.value, why: why.value)
    }
}
