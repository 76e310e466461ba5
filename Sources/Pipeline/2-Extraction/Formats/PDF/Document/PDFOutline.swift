internal import WeirContent

/// The table of contents that a viewer shows (ISO 32000-1, 12.3.3).
enum PDFOutline {
    private static let most = 100_000

    /// Hands over the titles.
    static func read(_ file: PDFFile, _ stories: PDFStories, _ actions: inout PDFActions) throws(ReadingFault) {
        guard let root = file.dictionary(file.root["Outlines"]), let first = root["First"] else { return }
        var titles: [UInt8] = []
        var seen: Set<PDFReference> = []
        var waiting = [first]
        while let object = waiting.popLast(), seen.count < Self.most {
            guard case .reference(let reference) = object, seen.insert(reference).inserted,
                let item = file.dictionary(object)
            else { continue }
            if let title = file.bytes(item["Title"]) {
                titles += PDFTextString.utf8(title)
                titles.append(0x0A)
            }
            try actions.add(of: item)
            if let next = item["Next"] { waiting.append(next) }
            if let child = item["First"] { waiting.append(child) }
        }
        try stories.tell(.outline, titles)
    }
}
