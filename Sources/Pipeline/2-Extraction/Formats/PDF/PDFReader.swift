internal import WeirContent

/// PDF documents: pages, forms, notes, properties, attached files, and what earlier revisions said (ISO 32000-1 and -2).
enum PDFReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let stories = PDFStories(reading)
        try readDocument(content, reading, stories)
        try PDFSurroundings.read(content, reading)
    }

    private static func readDocument(
        _ content: ByteSlice,
        _ reading: Reading,
        _ stories: PDFStories
    ) throws(ReadingFault) {
        guard try ObjectStreamGuard.isHarmless(content, reading) else { return try salvage(content, reading, stories) }
        let source: any PDFObjectSource
        do {
            source = try QPDFHandle(content)
        } catch {
            if error == .encrypted {
                readOpenMetadata(content, reading)
                throw error
            }
            return try salvage(content, reading, stories)
        }
        let file = PDFFile(source, reading)
        let pages = PDFPageTree(file).pages
        // Without pages the file is broken, unless its pages could no longer be paid for.
        try reading.spend(bytes: 0)
        guard !pages.isEmpty else { return try salvage(content, reading, stories) }
        try PDFDocument(file, stories).read(pages)
        try PDFRevisions.read(content, reading, stories)
    }

    /// Reads what is left of a file that has no structure to go by.
    private static func salvage(
        _ content: ByteSlice,
        _ reading: Reading,
        _ stories: PDFStories
    ) throws(ReadingFault) {
        reading.report(.corruptStructure)
        let source = try PDFSalvage(content, reading)
        let file = PDFFile(source, reading)
        source.readObjectStreams(file)
        var pages = PDFPageTree(file).pages
        if pages.isEmpty { pages = source.pages(file) }
        try PDFDocument(file, stories).read(pages)
    }

    /// A document that needs a password may show its metadata all the same, with its labels.
    private static func readOpenMetadata(_ content: ByteSlice, _ reading: Reading) {
        guard let start = content.first(Array("<x:xmpmeta".utf8)),
            let end = content.first(Array("</x:xmpmeta>".utf8), from: start)
        else { return }
        reading.attempt { () throws(ReadingFault) in
            let metadata = try content.slice(at: start, count: end + 12 - start)
            try PDFProperties.readOpenMetadata(metadata, reading)
        }
    }
}
