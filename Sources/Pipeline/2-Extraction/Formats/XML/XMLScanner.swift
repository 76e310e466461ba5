internal import CXML2

/// Scans XML through libxml2's SAX2 push interface: no tree, no DTD, no entities but the five of XML, no network.
///
/// Feed it the document in pieces, then finish. It recovers from faults where libxml2 does.
@safe
final class XMLScanner<Handler: XMLHandler> {
    private let state: XMLScanState<Handler>
    private let events: XMLEvents
    private let context: xmlParserCtxtPtr?
    /// What was fed and not given to libxml2 yet.
    private var waiting: [UInt8] = []

    /// How much libxml2 may leave unscanned before it is given no more until that has doubled.
    private static var longestWait: Int { 1 << 17 }

    /// A scanner that reports to `handler`; it scans one document.
    init(_ handler: Handler) {
        state = XMLScanState(handler)
        events = state.events()
        var sax = unsafe XMLEvents.handler
        unsafe context = xmlCreatePushParserCtxt(
            &sax,
            Unmanaged.passUnretained(events).toOpaque(),
            nil,
            0,
            nil
        )
        unsafe state.context = unsafe context
        // Without NOENT an ampersand in an attribute stays "&#38;". There are no other entities that it could let in.
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        if let context = unsafe context { unsafe xmlCtxtUseOptions(context, Int32(options)) }
    }

    deinit {
        guard let context = unsafe context else { return }
        // libxml2 keeps declared entities in a document that it makes for them, and leaves it to its caller.
        if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe context.pointee.myDoc = nil
        unsafe xmlFreeParserCtxt(context)
    }

    /// The line of the document that is scanned now, from 1.
    var line: Int {
        guard let input = unsafe context?.pointee.input else { return 1 }
        return unsafe Int(input.pointee.line)
    }

    /// Scans the next piece.
    ///
    /// - Throws: What the handler threw.
    func feed(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        let open = unscanned
        guard open > Self.longestWait || !waiting.isEmpty else { return try unsafe scan(piece) }
        // libxml2 looks for the end of a tag or comment from its beginning each time it is fed. What it could not scan
        // has to double in between, or a long one takes time with the square of its length.
        unsafe waiting.append(contentsOf: piece)
        guard waiting.count >= open else { return }
        try scanWaiting()
    }

    /// Ends the document.
    ///
    /// - Returns: Whether it was well-formed.
    /// - Throws: What the handler threw.
    @discardableResult
    func finish() throws(ReadingFault) -> Bool {
        try scanWaiting()
        unsafe parse(nil, 0, isLast: true)
        if let fault = state.fault { throw fault }
        return unsafe context?.pointee.wellFormed == 1
    }

    private func scanWaiting() throws(ReadingFault) {
        guard !waiting.isEmpty else { return }
        let pieces = ByteSlice(waiting)
        waiting = []
        try unsafe pieces.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe scan(bytes) }
    }

    private func scan(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        var offset = 0
        while offset < piece.count {
            let count = min(1 << 30, piece.count - offset)
            let start = unsafe piece.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
            unsafe parse(start, count, isLast: false)
            if let fault = state.fault { throw fault }
            offset += count
        }
    }

    /// How many bytes libxml2 was fed and could not scan yet.
    private var unscanned: Int {
        guard let input = unsafe context?.pointee.input, let end = unsafe input.pointee.end,
            let current = unsafe input.pointee.cur
        else { return 0 }
        return unsafe end - current
    }

    private func parse(_ start: UnsafePointer<CChar>?, _ count: Int, isLast: Bool) {
        guard let context = unsafe context, state.fault == nil else { return }
        unsafe xmlParseChunk(context, start, Int32(count), isLast ? 1 : 0)
    }
}
