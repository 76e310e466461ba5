internal import CXML2

/// Scans XML through libxml2's SAX2 push interface: no tree, no DTD, no entities but the five of XML, no network.
///
/// Feed it the document in pieces, then finish. It recovers from faults where libxml2 does.
@safe
final class XMLScanner<Handler: XMLHandler>: XMLEvents {
    private let handler: Handler
    private let names: UnsafeMutablePointer<KnownName>
    private var depth = 0
    private var fault: ReadingFault?
    private var context: xmlParserCtxtPtr?

    /// A name that was met, and what it is to the handler.
    ///
    /// libxml2 keeps one copy of each name that a document has, so an address stands for a name.
    @safe
    private struct KnownName {
        var address: UnsafeRawPointer?
        var element: Handler.Element?
    }

    /// How many names are kept, a power of two; those that share a place take turns.
    private static var knownNames: Int { 512 }
    /// How deep elements may nest: memory grows with it, and no program writes it.
    private static var maximumDepth: Int { 100_000 }

    /// A scanner that reports to `handler`; it scans one document.
    init(_ handler: Handler) {
        self.handler = handler
        unsafe names = .allocate(capacity: Self.knownNames)
        unsafe names.initialize(repeating: KnownName(), count: Self.knownNames)
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
        // Without NOENT an ampersand in an attribute stays "&#38;". There are no other entities that it could let in.
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        if let context = unsafe context { unsafe xmlCtxtUseOptions(context, Int32(options)) }
    }

    deinit {
        if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
        unsafe names.deinitialize(count: Self.knownNames)
        unsafe names.deallocate()
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

    @inline(__always)
    private func attempt(_ body: () throws(ReadingFault) -> Void) {
        guard fault == nil else { return }
        do {
            try body()
        } catch {
            stop(error)
        }
    }

    private func stop(_ error: ReadingFault) {
        fault = error
        if let context = unsafe context { unsafe xmlStopParser(context) }
    }

    @inline(__always)
    private func element(_ name: UnsafePointer<xmlChar>) -> Handler.Element? {
        let address = unsafe UnsafeRawPointer(name)
        let bits = UInt(bitPattern: address)
        let place = unsafe names + Int((bits ^ (bits >> 9)) & UInt(Self.knownNames - 1))
        if unsafe place.pointee.address == address { return unsafe place.pointee.element }
        let element = unsafe Handler.Element(rawValue: String(cString: name))
        unsafe place.pointee = unsafe KnownName(address: address, element: element)
        return element
    }

    override func begin(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
        depth += 1
        guard depth <= Self.maximumDepth else { return stop(.corrupt) }
        attempt { () throws(ReadingFault) in
            try unsafe handler.begin(element(name), attributes)
        }
    }

    override func end(_ name: UnsafePointer<xmlChar>) {
        depth -= 1
        attempt { () throws(ReadingFault) in try unsafe handler.end(element(name)) }
    }

    override func text(_ text: UnsafeRawBufferPointer) {
        attempt { () throws(ReadingFault) in try unsafe handler.text(text) }
    }

    override func comment(_ text: UnsafeRawBufferPointer) {
        attempt { () throws(ReadingFault) in try unsafe handler.comment(text) }
    }
}
