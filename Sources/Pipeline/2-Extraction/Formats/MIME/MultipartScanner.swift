internal import WeirContent

/// Finds the parts of a message or form, in one pass over its lines and without recursion (RFC 2046, 5.1).
///
///     multipart/mixed                   group
///     │  (preamble)                     surroundings
///     ├─ multipart/alternative          group
///     │  ├─ text/plain                  part
///     │  └─ text/html                   part
///     ├─ application/pdf                part
///     └─ (epilogue)                     surroundings
///
/// Whatever stands between two boundaries comes out, in the order of the content.
struct MultipartScanner {
    /// What is found.
    enum Found {
        /// A part that has no parts.
        case part(MIMEPart)
        /// A part that has parts, which come next.
        case group(MIMEHeader)
        /// A part that says it has parts, and no boundary of it was met.
        case unparted(MIMEPart)
        /// What stands before the first part or after the last.
        case surroundings(ByteSlice)
    }

    /// A multipart whose parts are looked for.
    private struct Frame {
        let part: MIMEPart
        var parts = 0
        var isClosed = false
    }

    private enum Region {
        case part(MIMEPart)
        case surroundings
    }

    private struct Delimiter {
        let line: LineReader.Line
        let frame: Int
        let isClosing: Bool
    }

    private let lines: LineReader
    private let reading: Reading
    private let maximumDepth: Int
    private var frames: [Frame] = []
    /// The boundaries of all frames, kept together since each line that begins with two hyphens is compared with them.
    private var boundaries = BoundaryStack()
    private var region = Region.surroundings
    private var offset: Int
    private var isDone = false
    private var pending: Found?
    private var reached: Delimiter?

    /// A scanner of the part with this header.
    ///
    /// - Parameters:
    ///   - lines: What the part stands in.
    ///   - header: Its header.
    ///   - boundary: What its parts are parted by, where the header does not know.
    ///   - depth: How many multiparts are around it.
    ///   - reading: Where parts are spent and problems are stated.
    init(_ lines: LineReader, _ header: MIMEHeader, boundary: [UInt8]? = nil, depth: Int = 0, _ reading: Reading) {
        self.lines = lines
        self.reading = reading
        offset = header.bodyOffset
        maximumDepth = max(1, reading.limits.partDepth - depth)
        open(header, boundary: boundary)
    }

    /// How many multiparts are around what was found last.
    var depth: Int { frames.count }

    /// The next thing; `nil` at the end.
    ///
    /// - Throws: The limit that was reached.
    mutating func next() throws(ReadingFault) -> Found? {
        while true {
            if let found = pending {
                pending = nil
                return found
            }
            guard !isDone else { return nil }
            if let reached {
                // What stood before it was given: it counts also where this part is one too many.
                self.reached = nil
                pending = try follow(reached)
                continue
            }
            let start = offset
            let delimiter = delimiter(from: start)
            let end = delimiter.map { lines.beforeEnding($0.line.start, notBefore: start) } ?? lines.content.count
            let found = close(lines.content.cut(start, end), before: delimiter)
            if let delimiter {
                reached = delimiter
            } else {
                isDone = true
                if frames.contains(where: { !$0.isClosed && $0.parts > 0 }) { reading.report(.corruptTruncated) }
            }
            if let found { return found }
        }
    }

    /// What a region was.
    private func close(_ body: ByteSlice, before delimiter: Delimiter?) -> Found? {
        switch region {
        case .part(var part):
            part.body = body
            return .part(part)
        case .surroundings:
            if let frame = frames.last, frame.parts == 0, !frame.isClosed, delimiter?.frame != frames.count - 1 {
                var part = frame.part
                part.body = body
                return .unparted(part)
            }
            return body.trimmed.isEmpty ? nil : .surroundings(body)
        }
    }

    /// Goes on behind a delimiter.
    ///
    /// Parts that follow the last one are parts to some programs.
    private mutating func follow(_ delimiter: Delimiter) throws(ReadingFault) -> Found? {
        frames.removeLast(frames.count - delimiter.frame - 1)
        boundaries.cut(to: frames.count)
        offset = delimiter.line.next
        region = .surroundings
        if delimiter.isClosing {
            frames[delimiter.frame].isClosed = true
            return nil
        }
        try reading.spendPart()
        if frames[delimiter.frame].isClosed { reading.report(.mismatchHidden) }
        frames[delimiter.frame].parts += 1
        let isDigest = frames[delimiter.frame].part.type.name == "multipart/digest"
        let header = MIMEHeader(lines, at: offset, defaultType: isDigest ? .message : .plainText) { line in
            match(line) != nil
        }
        offset = header.bodyOffset
        open(header, boundary: nil)
        if case .surroundings = region { return .group(header) }
        return nil
    }

    /// Begins a part, with or without parts of its own.
    private mutating func open(_ header: MIMEHeader, boundary: [UInt8]?) {
        let parent = frames.last
        let isSecond = parent.map { $0.part.type.name == "multipart/alternative" && $0.parts > 1 } ?? false
        let part = MIMEPart(
            header: header,
            body: lines.content.cut(offset, offset),
            ending: lines.ending,
            isAlternative: isSecond || parent?.part.isAlternative ?? false,
            isEncrypted: parent.map { $0.part.isEncrypted || $0.part.type.name == "multipart/encrypted" } ?? false
        )
        region = .part(part)
        guard header.type.isMultipart else { return }
        guard frames.count < maximumDepth else { return reading.report(.limitParts) }
        frames.append(Frame(part: part))
        boundaries.push(boundary ?? header.type.boundary ?? [])
        region = .surroundings
    }

    /// The first delimiter at or after an offset.
    private func delimiter(from start: Int) -> Delimiter? {
        guard !boundaries.isEmpty else { return nil }
        return unsafe lines.content.withUnsafeBytes { bytes -> Delimiter? in
            var offset = start
            while offset < bytes.count {
                let line = unsafe LineReader.line(in: bytes, at: offset, ending: lines.ending)
                if line.end - offset > 2, unsafe bytes[offset] == 0x2D && bytes[offset + 1] == 0x2D {
                    if let delimiter = unsafe match(line, bytes) { return delimiter }
                }
                offset = line.next
            }
            return nil
        }
    }

    /// The delimiter that a line is; `nil` when it is none.
    private func match(_ line: LineReader.Line) -> Delimiter? {
        guard lines.content.has("--", at: line.start) else { return nil }
        return unsafe lines.content.withUnsafeBytes { bytes in unsafe match(line, bytes) }
    }

    /// The delimiter that a line with two hyphens is.
    ///
    /// The whole line counts, so that one boundary may begin with another.
    private func match(_ line: LineReader.Line, _ bytes: UnsafeRawBufferPointer) -> Delimiter? {
        var end = line.end
        while unsafe end > line.start && bytes[end - 1].isBlank { end -= 1 }
        guard end > line.start + 2 else { return nil }
        let text = unsafe UnsafeRawBufferPointer(rebasing: bytes[(line.start + 2)..<end])
        guard let found = unsafe boundaries.find(text) else { return nil }
        return Delimiter(line: line, frame: found.index, isClosing: found.isClosing)
    }
}
