/// A field of a header, as it stands there.
struct HeaderField {
    /// What stands before the colon; empty for a line that is no field.
    let name: ByteSlice
    /// What stands after the colon, line breaks included.
    let value: ByteSlice

    /// The value on one line: a break before a blank stands for nothing (RFC 5322, 2.2.3).
    ///
    /// The blank after a break comes out as a space, also where it was a tab, so that what was folded is no cell.
    var unfolded: [UInt8] {
        unsafe value.trimmed.withUnsafeBytes { bytes in
            var line: [UInt8] = []
            line.reserveCapacity(bytes.count)
            var isBroken = false
            for index in 0..<bytes.count {
                let byte = unsafe bytes[index]
                if byte == .lineFeed || byte == .carriageReturn {
                    isBroken = true
                    continue
                }
                line.append(isBroken && byte == .tab ? .space : byte)
                isBroken = false
            }
            return line
        }
    }
}

/// The fields of a header, one after the other.
struct HeaderFields {
    private let lines: LineReader
    private var offset = 0

    /// The fields of `block`, whose lines end as is said.
    init(_ block: ByteSlice, ending: UInt8) {
        lines = LineReader(block, ending: ending)
    }

    /// The next field; `nil` at the end.
    mutating func next() -> HeaderField? {
        guard let first = lines.line(at: offset) else { return nil }
        var end = first.end
        offset = first.next
        while let line = lines.line(at: offset), Self.isContinuation(line, of: lines.content) {
            end = line.end
            offset = line.next
        }
        let block = lines.content
        guard let colon = Self.colon(of: first, in: block) else {
            return HeaderField(name: block.cut(0, 0), value: block.cut(first.start, end))
        }
        return HeaderField(name: block.cut(first.start, colon).trimmed, value: block.cut(colon + 1, end))
    }

    /// Where a header that begins at an offset ends: at its empty line, or where fields give way to something else.
    ///
    /// A line that is no field and has a field after it is a blemish of the header, and not the first line of a body.
    ///
    /// - Parameters:
    ///   - lines: The content it stands in.
    ///   - start: Where it begins.
    ///   - isDelimiter: Whether a line parts the content around the header, so that the header cannot go on.
    /// - Returns: Where its last field ends, and where what it is about begins.
    static func end(
        _ lines: LineReader,
        from start: Int,
        isDelimiter: (LineReader.Line) -> Bool
    ) -> (block: Int, body: Int) {
        var offset = start
        while let line = lines.line(at: offset) {
            if line.isEmpty { return (offset, line.next) }
            if isDelimiter(line) { return (offset, offset) }
            if !isContinuation(line, of: lines.content) || offset == start {
                if colon(of: line, in: lines.content) == nil {
                    guard !lines.content.has("--", at: offset), let next = lines.line(at: line.next),
                        !isDelimiter(next),
                        colon(of: next, in: lines.content) != nil
                    else { return (offset, offset) }
                }
            }
            offset = line.next
        }
        return (offset, offset)
    }

    /// Where the colon stands that ends the name of a field; `nil` for a line that is no field.
    ///
    /// Old mails have blanks before it (RFC 5322, 4.5).
    static func colon(of line: LineReader.Line, in content: ByteSlice) -> Int? {
        unsafe content.withUnsafeBytes { bytes -> Int? in
            var offset = line.start
            while offset < line.end, unsafe bytes[offset] > 32 && bytes[offset] < 127 && bytes[offset] != 0x3A {
                offset += 1
            }
            guard offset > line.start else { return nil }
            while offset < line.end, unsafe bytes[offset].isBlank { offset += 1 }
            return unsafe offset < line.end && bytes[offset] == 0x3A ? offset : nil
        }
    }

    private static func isContinuation(_ line: LineReader.Line, of content: ByteSlice) -> Bool {
        !line.isEmpty && content.peek(line.start).isBlank
    }
}
