internal import WeirContent

extension ZIPArchive {
    /// Scans a member as XML, piece by piece, without libxml2 where that can be; memory does not grow with it.
    ///
    /// - Throws: `unsupportedFormat`, before anything reaches the handler, when it does not begin like XML; `corrupt` after
    ///   all that could be read when it is not well-formed; what `stream` and the handler throw.
    func scan<Handler: XMLHandler>(
        _ entry: ZIPEntry,
        _ handler: Handler,
        _ reading: Reading
    ) throws(ReadingFault) {
        var scanner = XMLByteScanner(handler)
        var library: XMLScanner<Handler>?
        var isFirst = true
        let fault = reading.fault { () throws(ReadingFault) in
            try unsafe stream(entry, reading) { (piece) throws(ReadingFault) in
                if isFirst {
                    guard unsafe XMLText.canBegin(piece) else { throw ReadingFault(.unsupportedFormat) }
                    if unsafe !XMLByteScanner<Handler>.takes(piece) { library = XMLScanner(handler) }
                    isFirst = false
                }
                if let library { try unsafe library.feed(piece) } else { try unsafe scanner.feed(piece) }
            }
        }
        // What came before the fault is complete only once the scanner is told that nothing follows.
        var isWhole = true
        if let library { isWhole = try library.finish() } else if !isFirst { isWhole = try scanner.finish() }
        if let fault { throw fault }
        if !isWhole { throw .corrupt }
    }

    /// Reads all text of a member that is XML of no known kind; its name is the name of the stories.
    ///
    /// - Parameters:
    ///   - entry: The member.
    ///   - part: What it is to a reader.
    ///   - shortestValue: The fewest bytes of a value of an attribute that is read.
    ///   - reading: Where the text goes.
    /// - Throws: As `scan`, after all that could be read.
    func readXML(
        _ entry: ZIPEntry,
        as part: DocumentPart,
        shortestValue: Int = 1,
        _ reading: Reading
    ) throws(ReadingFault) {
        let name = PartName.normalized(entry.name)
        let story = reading.story(part, name: name)
        let handler = PlainXMLText(story, shortestValue: shortestValue)
        let fault = reading.fault { () throws(ReadingFault) in try scan(entry, handler, reading) }
        try story.finish()
        try reading.tell(.attributes, handler.values, name: name)
        try reading.tell(.markupComments, handler.comments, name: name)
        if let fault { throw fault }
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
