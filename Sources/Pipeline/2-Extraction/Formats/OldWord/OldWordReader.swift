internal import WeirContent

/// Documents of Word 97 to 2003, and of Word 6 and 95.
enum OldWordReader {
    /// Reads the document in a storage.
    ///
    /// - Throws: `encrypted`, or the limit that was reached.
    static func read(_ storage: CompoundStorage, _ reading: Reading) throws(ReadingFault) {
        guard let stream = try storage.takeContent("worddocument", reading) else { return }
        let header: WordHeader
        do {
            header = try WordHeader(stream)
        } catch {
            reading.report(error.problem)
            return try PrintableRuns.tell(stream, reading, part: .body, name: nil)
        }
        let data = try storage.takeContent("data", reading)
        let tables = header.isWord97 ? try storage.takeContent(header.tableName, reading) : stream
        guard !header.isEncrypted else { throw .encrypted }
        try readText(stream, header, tables, reading)
        for source in [stream, data].compactMap(\.self) { try OfficeArtPictures.read(in: source, reading) }
        guard header.isWord97, let tables else { return }
        try OfficeArtPictures.read(in: tables, reading)
        // Names of styles, bookmarks and authors, document variables, paths the document was saved to.
        try PrintableRuns.tell(tables, reading, name: "tables")
    }

    private static func readText(
        _ stream: ByteSlice,
        _ header: WordHeader,
        _ tables: ByteSlice?,
        _ reading: Reading
    ) throws(ReadingFault) {
        let pieces: WordPieces
        do {
            pieces = try self.pieces(stream, header, tables)
        } catch {
            reading.report(error.problem)
            return try PrintableRuns.tell(stream, reading, part: .body, name: nil)
        }
        let writer = WordTextWriter(counts: header.counts, CodePage(header.codePage), reading)
        for piece in pieces.pieces {
            reading.attempt { () throws(ReadingFault) in try writer.write(piece, of: stream) }
        }
        try writer.finish()
        for gap in pieces.gaps {
            let bytes = stream.clamped(from: gap.lowerBound, count: gap.count)
            try PrintableRuns.tell(bytes, reading, part: .revisions, name: nil)
        }
    }

    private static func pieces(
        _ stream: ByteSlice,
        _ header: WordHeader,
        _ tables: ByteSlice?
    ) throws(ReadingFault) -> WordPieces {
        guard header.hasPieces else {
            return WordPieces(offset: header.textStart, count: header.counts.reduce(0, +))
        }
        guard let tables else { throw .corrupt }
        let table = tables.clamped(from: header.pieces.offset, count: header.pieces.length)
        return try WordPieces(table, isWord97: header.isWord97)
    }
}
