internal import WeirContent

/// The names that a document gives to its parts: labels of pages and layers, and the texts of its structure.
enum PDFNames {
    private static let mostBytes = 1 << 20

    /// Hands over the names.
    static func read(_ file: PDFFile, _ stories: PDFStories) throws(ReadingFault) {
        var names: [UInt8] = []
        func append(_ object: PDFObject?) {
            guard let bytes = file.bytes(object), !bytes.isEmpty, names.count < mostBytes else { return }
            names += PDFTextString.utf8(bytes)
            names.append(0x0A)
        }
        for label in PDFTree.leaves(file.root["PageLabels"], "Nums", file) {
            append(file.dictionary(label.value)?["P"])
        }
        let layers = file.dictionary(file.root["OCProperties"]) ?? PDFDictionary()
        for layer in file.array(layers["OCGs"]) { append(file.dictionary(layer)?["Name"]) }
        try stories.tell(.names, names)
        try readStructure(file, stories)
    }

    /// The texts that stand for pictures and abbreviations (ISO 32000-1, 14.9).
    private static func readStructure(_ file: PDFFile, _ stories: PDFStories) throws(ReadingFault) {
        var texts: [UInt8] = []
        PDFTree.visit(file.root["StructTreeRoot"], file) { node in
            for key in ["T", "Alt", "ActualText", "E"] {
                guard let bytes = file.bytes(node[key]), !bytes.isEmpty, texts.count < mostBytes else { continue }
                texts += PDFTextString.utf8(bytes)
                texts.append(0x0A)
            }
            return file.values(node["K"]).filter { if case .number = $0 { false } else { true } }
        }
        try stories.tell(.attributes, texts)
    }
}
