internal import CXML2

/// What a scanner knows while libxml2 calls it back: its handler, the names it met, and the fault that ended it.
@safe
final class XMLScanState<Handler: XMLHandler> {
    /// The fault that ended the scan.
    private(set) var fault: ReadingFault?
    /// libxml2's parser, which is told to stop.
    var context: xmlParserCtxtPtr?

    private let handler: Handler
    private let names: UnsafeMutablePointer<KnownName>
    private var depth = 0

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

    /// The state of a scan that has not begun.
    init(_ handler: Handler) {
        self.handler = handler
        unsafe names = .allocate(capacity: Self.knownNames)
        unsafe names.initialize(repeating: KnownName(), count: Self.knownNames)
    }

    deinit {
        unsafe names.deinitialize(count: Self.knownNames)
        unsafe names.deallocate()
    }

    /// The functions that pass events on to the handler.
    func events() -> XMLEvents {
        unsafe XMLEvents(
            begin: { name, attributes in
                self.depth += 1
                guard self.depth <= Self.maximumDepth else { return self.stop(.corrupt) }
                self.attempt { () throws(ReadingFault) in
                    try unsafe self.handler.begin(self.element(name), attributes)
                }
            },
            end: { name in
                self.depth -= 1
                self.attempt { () throws(ReadingFault) in try unsafe self.handler.end(self.element(name)) }
            },
            text: { text in self.attempt { () throws(ReadingFault) in try unsafe self.handler.text(text) } },
            comment: { text in self.attempt { () throws(ReadingFault) in try unsafe self.handler.comment(text) } }
        )
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
        if fault == nil { fault = error }
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
}
