internal import WeirContent

/// The pages of a document (ISO 32000-1, 7.7.3).
struct PDFPageTree {
    /// The pages, in their order.
    private(set) var pages: [PDFPage] = []

    private static let mostNodes = 100_000

    /// The pages of a file.
    init(_ file: PDFFile) {
        var seen: Set<PDFReference> = []
        var waiting: [(node: PDFObject, resources: PDFDictionary)] = []
        if let root = file.root["Pages"] { waiting.append((root, PDFDictionary())) }
        var visited = 0
        while let (object, inherited) = waiting.popLast() {
            visited += 1
            guard visited < Self.mostNodes else {
                file.reading.report(.limitPages)
                return
            }
            if case .reference(let reference) = object, !seen.insert(reference).inserted {
                // A page that stands twice is read once; a branch within itself is no tree.
                if file.dictionary(object)?["Kids"] != nil { file.reading.report(.corruptStructure) }
                continue
            }
            guard let node = file.dictionary(object) else { continue }
            let resources = file.dictionary(node["Resources"]) ?? inherited
            if node["Kids"] != nil, file.name(node["Type"]) != "Page" {
                let kids = file.array(node["Kids"]).prefix(Self.mostNodes - min(waiting.count, Self.mostNodes))
                for kid in kids.reversed() { waiting.append((kid, resources)) }
            } else {
                guard pages.count < file.reading.limits.pages else {
                    file.reading.report(.limitPages)
                    return
                }
                pages.append(PDFPage(dictionary: node, resources: resources, number: pages.count + 1))
            }
        }
    }
}
