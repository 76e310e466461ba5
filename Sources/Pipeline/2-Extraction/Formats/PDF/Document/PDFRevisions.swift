internal import WeirContent

/// What a document said before it was changed: an update is appended, and all before it is a document of its own
/// (ISO 32000-1, 7.5.6).
enum PDFRevisions {
    private static let most = 8
    /// The shortest update: a cross-reference table and a trailer.
    private static let leastUpdate = 64

    /// Hands over what earlier revisions say and the last does not.
    static func read(_ content: ByteSlice, _ reading: Reading, _ stories: PDFStories) throws(ReadingFault) {
        stories.isRevision = true
        for end in ends(content).suffix(most).reversed() {
            let earlier = content.clamped(from: 0, count: end)
            guard let source = try? QPDFHandle(earlier) else { continue }
            let file = PDFFile(source, reading)
            let pages = PDFPageTree(file).pages
            guard !pages.isEmpty else { continue }
            try PDFDocument(file, stories).read(pages)
        }
    }

    /// Where revisions before the last end.
    private static func ends(_ content: ByteSlice) -> [Int] {
        let mark = Array("%%EOF".utf8)
        // A file that is made for the web begins with a part that is none of its revisions (annex F).
        let isLinear = content.clamped(from: 0, count: 1024).first(Array("/Linearized".utf8)) != nil
        var ends: [Int] = []
        var from = 0
        while let place = content.first(mark, from: from), ends.count < 1000 {
            from = place + mark.count
            ends.append(from)
        }
        if isLinear, !ends.isEmpty { ends.removeFirst() }
        guard let last = ends.popLast() else { return [] }
        return ends.filter { last - $0 > leastUpdate }
    }
}
