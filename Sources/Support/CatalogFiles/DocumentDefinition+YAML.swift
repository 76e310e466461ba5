import WeirCatalog

extension DocumentDefinition {
    /// Reads the value of `document`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["format", "confidence"]
        guard let fields = Fields(node, of: "\"document\"", keys: keys, problems: problems) else { return nil }
        let format: DocumentFormat? = fields.required("format")?.choice("format", problems: problems)
        let confidence: ConfidenceLevel? = fields.required("confidence")?.choice("confidence", problems: problems)
        guard let format, let confidence else { return nil }
        self.init(format: format, confidence: confidence)
    }
}
