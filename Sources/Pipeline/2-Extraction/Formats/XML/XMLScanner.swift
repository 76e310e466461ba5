internal import CXML2

/// Scans XML through libxml2's SAX2 push interface: no tree, no DTD, no entities but the five of XML, no network.
///
/// Feed it the document in pieces, then finish. It recovers from faults where libxml2 does.
@safe
final class XMLScanner<Handler: XMLHandler> {
    private let state: XMLScanState<Handler>
    private let events: XMLEvents
    private let context: xmlParserCtxtPtr?

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
        if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
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
        var offset = 0
        while offset < piece.count {
            let count = min(1 << 20, piece.count - offset)
            let start = unsafe piece.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
            unsafe parse(start, count, isLast: false)
            if let fault = state.fault { throw fault }
            offset += count
        }
    }

    /// Ends the document.
    ///
    /// - Returns: Whether it was well-formed.
    /// - Throws: What the handler threw.
    @discardableResult
    func finish() throws(ReadingFault) -> Bool {
        unsafe parse(nil, 0, isLast: true)
        if let fault = state.fault { throw fault }
        return unsafe context?.pointee.wellFormed == 1
    }

    private func parse(_ start: UnsafePointer<CChar>?, _ count: Int, isLast: Bool) {
        guard let context = unsafe context, state.fault == nil else { return }
        unsafe xmlParseChunk(context, start, Int32(count), isLast ? 1 : 0)
    }
}
