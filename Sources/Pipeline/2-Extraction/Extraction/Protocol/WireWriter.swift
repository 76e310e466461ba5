/// Puts numbers and texts into bytes, as `WireReader` takes them out.
struct WireWriter {
    /// What was put so far.
    var bytes: [UInt8] = []

    /// A byte.
    mutating func put(byte: UInt8) { bytes.append(byte) }

    /// A switch.
    mutating func put(_ isOn: Bool) { bytes.append(isOn ? 1 : 0) }

    /// A number that is not negative, seven bits a byte, the least significant first; a negative one becomes 0.
    mutating func put(_ number: Int) {
        var rest = UInt64(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A number, or none.
    mutating func put(_ number: Int?) {
        put(number.map { min(max(0, $0), WorkerProtocol.largestNumber) + 1 } ?? 0)
    }

    /// A text, cut to what is allowed.
    mutating func put(_ text: String) {
        var length = text.utf8.count
        guard length > WorkerProtocol.stringBytes else {
            put(length)
            return bytes.append(contentsOf: text.utf8)
        }
        let cut = Array(text.utf8.prefix(WorkerProtocol.stringBytes + 1))
        length = cut.span.scalarBoundary(notAfter: WorkerProtocol.stringBytes)
        put(length)
        bytes.append(contentsOf: cut[..<length])
    }

    /// A text, or none.
    mutating func put(_ text: String?) {
        put(text != nil)
        if let text { put(text) }
    }

    /// Texts, cut to as many as are allowed.
    mutating func put(_ texts: [String]) {
        let kept = texts.prefix(WorkerProtocol.pathElements)
        put(kept.count)
        for text in kept { put(text) }
    }
}

extension Span<UInt8> {
    /// The last offset up to `offset` that is not inside a scalar of UTF-8.
    func scalarBoundary(notAfter offset: Int) -> Int {
        guard offset < count else { return count }
        var boundary = offset
        // A scalar has at most three bytes after its first.
        while boundary > 0, offset - boundary < 3, self[boundary] & 0xC0 == 0x80 { boundary -= 1 }
        return boundary > 0 || offset == 0 ? boundary : offset
    }
}
