internal import CXML2

/// Scans XML through libxml2's SAX2 push interface: no tree, no DTD, no entities but the five of XML, no network.
///
/// Feed it the document in pieces, then finish. It recovers from faults where libxml2 does.
@safe
final class XMLScanner<Handler: XMLHandler>: XMLEvents {
    private let handler: Handler
    private let elements: [String: Handler.Element]
    /// libxml2 keeps one copy of each name a document has, so an address stands for a name.
    private var known: [UnsafeRawPointer: Handler.Element?] = unsafe [:]
    private var fault: ReadingFault?
    private var context: xmlParserCtxtPtr?

    /// A scanner that reports to `handler`; it scans one document.
    init(_ handler: Handler) {
        self.handler = handler
        elements = Dictionary(
            Handler.Element.allCases.map { ($0.rawValue, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        super.init()
        var sax = unsafe XMLEvents.handler
        let events: XMLEvents = self
        unsafe context = xmlCreatePushParserCtxt(
            &sax,
            Unmanaged.passUnretained(events).toOpaque(),
            nil,
            0,
            nil
        )
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
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
            if let fault { throw fault }
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
        if let fault { throw fault }
        return unsafe context?.pointee.wellFormed == 1
    }

    private func parse(_ start: UnsafePointer<CChar>?, _ count: Int, isLast: Bool) {
        guard let context = unsafe context, fault == nil else { return }
        unsafe xmlParseChunk(context, start, Int32(count), isLast ? 1 : 0)
    }

    private func attempt(_ body: () throws(ReadingFault) -> Void) {
        guard fault == nil else { return }
        do {
            try body()
        } catch {
            fault = error
            if let context = unsafe context { unsafe xmlStopParser(context) }
        }
    }

    private func element(_ name: UnsafePointer<xmlChar>) -> Handler.Element? {
        let address = unsafe UnsafeRawPointer(name)
        if let element = unsafe known[address] { return element }
        let element = unsafe elements[String(cString: name)]
        unsafe known[address] = .some(element)
        return element
    }

    override func begin(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
        attempt { () throws(ReadingFault) in
            try unsafe handler.begin(element(name), attributes)
        }
    }

    override func end(_ name: UnsafePointer<xmlChar>) {
        attempt { () throws(ReadingFault) in try unsafe handler.end(element(name)) }
    }

    override func text(_ text: UnsafeRawBufferPointer) {
        attempt { () throws(ReadingFault) in try unsafe handler.text(text) }
    }

    override func comment(_ text: UnsafeRawBufferPointer) {
        attempt { () throws(ReadingFault) in try unsafe handler.comment(text) }
    }
}
