/// Walks the trees of a PDF file without trusting that they are trees.
enum PDFTree {
    private static let mostNodes = 100_000

    /// The values of a name or number tree with their keys (ISO 32000-1, 7.9.6 and 7.9.7).
    static func leaves(_ root: PDFObject?, _ keys: String, _ file: PDFFile) -> [(key: PDFObject, value: PDFObject)] {
        var leaves: [(key: PDFObject, value: PDFObject)] = []
        visit(root, file) { node in
            let pairs = file.array(node[keys])
            var index = 0
            while index + 1 < pairs.count, leaves.count < mostNodes {
                leaves.append((file.resolve(pairs[index]), pairs[index + 1]))
                index += 2
            }
            return file.array(node["Kids"])
        }
        return leaves
    }

    /// Gives `body` each node once, children after their parent and in their order.
    ///
    /// - Parameters:
    ///   - root: The first node.
    ///   - file: Where references lead.
    ///   - body: Returns the children of a node.
    static func visit(_ root: PDFObject?, _ file: PDFFile, _ body: (PDFDictionary) -> [PDFObject]) {
        guard let root else { return }
        var seen: Set<PDFReference> = []
        var waiting = [root]
        var visited = 0
        while let object = waiting.popLast(), visited < mostNodes {
            visited += 1
            if case .reference(let reference) = object, !seen.insert(reference).inserted { continue }
            guard let node = file.dictionary(object) else { continue }
            waiting.append(contentsOf: body(node).prefix(mostNodes).reversed())
            // A node that names a million children again and again must not fill the memory.
            if waiting.count > mostNodes * 4 { return }
        }
    }
}
