import WeirCatalog

extension TermDefinition {
    /// Reads the value of `terms`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["list", "confidence", "everyday"]
        guard let fields = Fields(node, of: "\"terms\"", keys: keys, problems: problems) else { return nil }
        let list = fields.listName("list")
        let confidence = fields.required("confidence").flatMap { ConfidenceDefinition($0, problems: problems) }
        let everyday = fields.required("everyday").flatMap { ConfidenceDefinition($0, problems: problems) }
        guard let list, let confidence, let everyday else { return nil }
        self.init(list: list, confidence: confidence, everyday: everyday)
    }
}

extension NameDefinition {
    /// Reads the value of `names`.
    init?(_ node: YAMLNode, problems: ProblemList) {
        let keys = ["given", "family", "confidence", "partly"]
        guard let fields = Fields(node, of: "\"names\"", keys: keys, problems: problems) else { return nil }
        let given = fields.listName("given")
        let family = fields.listName("family")
        let confidence = fields.required("confidence").flatMap { ConfidenceDefinition($0, problems: problems) }
        let partly = fields.required("partly").flatMap { ConfidenceDefinition($0, problems: problems) }
        guard let given, let family, let confidence, let partly else { return nil }
        self.init(given: given, family: family, confidence: confidence, partly: partly)
    }
}

extension Fields {
    /// The name of a list of terms: what its file is called.
    fileprivate func listName(_ key: String) -> String? {
        guard let name = line(key, limit: CatalogLimits.nameLength) else { return nil }
        let isName = name.value.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isName else {
            problems.add(CatalogMessage.invalidListName, at: name.position)
            return nil
        }
        return name.value
    }
}
