/// Walks over ASN.1 in BER, of which DER is a part (X.690): elements of stated and of open length.
struct DERReader {
    /// One element.
    struct Element {
        /// Its first identifier byte.
        let tag: UInt8
        /// Where its content begins.
        let start: Int
        /// Where its content ends; `nil` when an end marker says so.
        let end: Int?

        /// Whether it is made of elements.
        var isConstructed: Bool { tag & 0x20 != 0 }
        /// Whether it ends an element of open length.
        var isEndMarker: Bool { tag == 0 && end == start }
    }

    static let objectIdentifier: UInt8 = 0x06
    static let octets: UInt8 = 0x04
    static let constructedOctets: UInt8 = 0x24
    static let sequence: UInt8 = 0x30
    static let first: UInt8 = 0xA0

    /// Where the next element begins.
    private(set) var offset = 0
    private let bytes: ByteSlice

    /// A reader of `bytes`.
    init(_ bytes: ByteSlice) {
        self.bytes = bytes
    }

    /// Whether all was read.
    var isAtEnd: Bool { offset >= bytes.count }
    /// The identifier byte of the next element; 0 at the end.
    var nextTag: UInt8 { bytes.peek(offset) }

    /// Reads what stands before the content of the next element, and goes on inside it.
    ///
    /// - Throws: `truncated` or `corrupt`.
    mutating func enter() throws(ReadingFault) -> Element {
        let tag = try bytes.byte(at: offset)
        var position = offset + 1
        if tag & 0x1F == 0x1F {
            while try bytes.byte(at: position) & 0x80 != 0 { position += 1 }
            position += 1
        }
        let first = try bytes.byte(at: position)
        position += 1
        var length = Int(first)
        if first == 0x80 {
            guard tag & 0x20 != 0 else { throw .corrupt }
            offset = position
            return Element(tag: tag, start: position, end: nil)
        } else if first > 0x80 {
            let count = Int(first & 0x7F)
            guard count <= 6 else { throw .corrupt }
            length = 0
            for _ in 0..<count {
                length = length << 8 | Int(try bytes.byte(at: position))
                position += 1
            }
        }
        offset = position
        return Element(tag: tag, start: position, end: position + length)
    }

    /// As `enter`, for an element that has to have a tag.
    ///
    /// - Throws: `truncated` or `corrupt`.
    mutating func enter(_ tag: UInt8) throws(ReadingFault) -> Element {
        let element = try enter()
        guard element.tag == tag else { throw .corrupt }
        return element
    }

    /// The content of the next element, which has a stated length, and goes on behind it.
    ///
    /// - Throws: `truncated` or `corrupt`.
    mutating func content(_ tag: UInt8) throws(ReadingFault) -> ByteSlice {
        let element = try enter(tag)
        guard let end = element.end else { throw .corrupt }
        let content = try bytes.slice(at: element.start, count: end - element.start)
        offset = end
        return content
    }

    /// Goes on behind the next element.
    ///
    /// - Throws: `truncated` or `corrupt`.
    mutating func skip() throws(ReadingFault) {
        var open = 0
        repeat {
            let element = try enter()
            if let end = element.end { offset = end } else { open += 1 }
            if element.isEndMarker { open -= 1 }
        } while open > 0
    }

    /// The bytes of an octet string, which may come in pieces.
    ///
    /// - Throws: `truncated`, `corrupt` or the limit that was reached.
    mutating func octetString(_ reading: Reading) throws(ReadingFault) -> ByteSlice {
        if nextTag == Self.octets { return try content(Self.octets) }
        let outer = try enter(Self.constructedOctets)
        var joined: [UInt8] = []
        var open = outer.end == nil ? 1 : 0
        while outer.end.map({ offset < $0 }) ?? (open > 0) {
            if nextTag == Self.octets {
                let piece = clampedContent(try enter())
                try reading.spend(bytes: piece.count)
                joined += piece.array
                if isAtEnd { break }
            } else {
                let element = try enter()
                guard element.isEndMarker || element.tag == Self.constructedOctets else { throw .corrupt }
                if element.isEndMarker { open -= 1 } else if element.end == nil { open += 1 }
            }
        }
        return ByteSlice(joined)
    }

    /// What there is of an element's content, and goes on behind it.
    mutating func clampedContent(_ element: Element) -> ByteSlice {
        let end = min(element.end ?? bytes.count, bytes.count)
        offset = end
        return bytes.cut(element.start, end)
    }
}
