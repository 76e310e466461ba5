/// Turns text that comes in pieces into UTF-8: a character may begin in one piece and end in the next.
package struct CharsetDecoder {
    /// What the text is in.
    let charset: Charset
    /// How many places were wrong so far.
    private(set) var faults = 0

    private var pending: [UInt8] = []

    /// A decoder at the start of a text.
    package init(_ charset: Charset) {
        self.charset = charset
    }

    /// Appends the next piece as UTF-8.
    ///
    /// Encodings with states (ISO-2022-JP, UTF-7) are kept until `finish`, for what a byte means depends on all before.
    package mutating func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
        if case .iconv(let converter) = charset.method, converter.isStateful {
            return unsafe pending.append(contentsOf: bytes)
        }
        if pending.isEmpty {
            let result = unsafe charset.convert(bytes, isLast: false, to: &text)
            faults &+= result.faults
            return unsafe pending.append(contentsOf: bytes.dropFirst(result.taken))
        }
        unsafe pending.append(contentsOf: bytes)
        convertPending(isLast: false, to: &text)
    }

    /// Ends the text.
    package mutating func finish(to text: inout [UInt8]) {
        convertPending(isLast: true, to: &text)
    }

    private mutating func convertPending(isLast: Bool, to text: inout [UInt8]) {
        let result = unsafe pending.withUnsafeBytes { unsafe charset.convert($0, isLast: isLast, to: &text) }
        faults &+= result.faults
        pending.removeFirst(min(result.taken, pending.count))
    }
}
