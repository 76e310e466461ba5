/// A file in text as `uuencode` writes it (POSIX.1-2017, uuencode), also with Base64 in it.
struct UUEncoding {
    /// What the file is called.
    let name: String?
    /// Where its lines stand, from `begin` to `end`.
    let range: Range<Int>

    private let body: Range<Int>
    private let isBase64: Bool

    /// The file that begins with the line at an offset; `nil` when there is none.
    init?(_ lines: LineReader, at start: Int) {
        let text = lines.content
        guard let begin = lines.line(at: start), text.has("begin", at: start) else { return nil }
        isBase64 = text.has("-base64", at: start + 5)
        var offset = start + (isBase64 ? 12 : 5)
        guard offset < begin.end, text.peek(offset) == .space else { return nil }
        offset += 1
        let digits = offset
        while offset < begin.end, text.peek(offset) >= 0x30, text.peek(offset) <= 0x37 { offset += 1 }
        guard (3...6).contains(offset - digits), offset < begin.end, text.peek(offset) == .space else { return nil }
        name = AttachmentName.text(text.cut(offset, begin.end).array)
        let first = begin.next
        offset = first
        while let line = lines.line(at: offset) {
            let isLine = isBase64 ? !line.isEmpty && text.peek(offset) != 0x3D : Self.isData(line, in: text)
            guard isLine else { break }
            offset = line.next
        }
        guard offset > first else { return nil }
        body = first..<offset
        while let line = lines.line(at: offset), Self.isClosing(line, in: text) { offset = line.next }
        range = start..<offset
    }

    /// The file, with its bytes spent.
    ///
    /// - Throws: The limit that was reached.
    func content(_ lines: LineReader, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        try reading.spend(bytes: Base64.capacity(body.count))
        let text = lines.content.cut(body.lowerBound, body.upperBound)
        if isBase64 { return ByteSlice(Base64.decode(text.array)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Base64.capacity(body.count))
        var offset = 0
        let inner = LineReader(text, ending: lines.ending)
        while let line = inner.line(at: offset) {
            unsafe text.withUnsafeBytes { unsafe Self.decode($0, line, into: &bytes) }
            offset = line.next
        }
        return ByteSlice(bytes)
    }

    private static func value(_ byte: UInt8) -> UInt8 { (byte &- 32) & 63 }

    /// Whether a line states as many bytes as it has; mail programs cut the blanks at its end, and some add a checksum.
    private static func isData(_ line: LineReader.Line, in text: ByteSlice) -> Bool {
        let first = text.peek(line.start)
        guard !line.isEmpty, first > 32, first < 96 else { return false }
        let needed = (Int(value(first)) + 2) / 3 * 4
        let length = line.end - line.start - 1
        return length <= needed + 2 && length >= needed - 8 && length > 0
    }

    private static func isClosing(_ line: LineReader.Line, in text: ByteSlice) -> Bool {
        let line = text.cut(line.start, line.end).trimmed
        return line.has("`") && line.count == 1 || line.has("end") && line.count == 3
            || line.has("====") && line.count == 4
    }

    private static func decode(_ text: UnsafeRawBufferPointer, _ line: LineReader.Line, into bytes: inout [UInt8]) {
        var left = unsafe Int(value(text[line.start]))
        var offset = line.start + 1
        while left > 0, offset < line.end {
            var group: UInt32 = 0
            for index in 0..<4 {
                let byte = unsafe offset + index < line.end ? value(text[offset + index]) : 0
                group = group << 6 | UInt32(byte)
            }
            for index in 0..<min(3, left) { bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * index))) }
            left -= 3
            offset += 4
        }
    }
}
