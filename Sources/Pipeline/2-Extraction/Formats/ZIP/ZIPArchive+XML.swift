internal import WeirContent

extension ZIPArchive {
    /// Scans a member as XML, piece by piece; memory does not grow with it.
    ///
    /// - Throws: `unsupportedFormat`, before anything reaches the handler, when it does not begin like XML; `corrupt` after
    ///   all that could be read when it is not well-formed; what `stream` and the handler throw.
    func scan<Handler: XMLHandler>(
        _ entry: ZIPEntry,
        _ handler: Handler,
        _ reading: Reading
    ) throws(ReadingFault) {
        let scanner = XMLScanner(handler)
        var isFirst = true
        do {
            try unsafe stream(entry, reading) { (piece) throws(ReadingFault) in
                if isFirst, unsafe !XMLText.canBegin(piece) { throw ReadingFault(.unsupportedFormat) }
                isFirst = false
                try unsafe scanner.feed(piece)
            }
        } catch {
            // What came before the fault is complete only once the scanner is told that nothing follows.
            if !isFirst { try scanner.finish() }
            throw error
        }
        guard !isFirst else { return }
        guard try scanner.finish() else { throw .corrupt }
    }

    /// The first bytes of a member, at most as many as are decompressed at once.
    func head(of entry: ZIPEntry, _ reading: Reading) -> [UInt8] {
        var head: [UInt8] = []
        // The stream is ended by a fault after its first piece; any other fault shows when the member is read.
        try? unsafe stream(entry, reading) { (piece) throws(ReadingFault) in
            unsafe head.append(contentsOf: piece.prefix(1 << 12))
            throw .truncated
        }
        return head
    }
}
