internal import Glibc

/// Cuts content into lines, which end in LF, in CR LF, or in CR where a text begins with such lines.
struct LineReader {
    /// A line: where it begins, where it ends without its ending, and where the next one begins.
    struct Line {
        let start: Int
        let end: Int
        let next: Int

        /// Whether nothing stands in it.
        var isEmpty: Bool { start == end }
    }

    /// What is cut.
    let content: ByteSlice
    /// The byte that ends a line.
    let ending: UInt8

    /// Lines of `content`; which ending they have is told from its first bytes.
    init(_ content: ByteSlice) {
        self.content = content
        ending = unsafe content.clamped(from: 0, count: 4096).withUnsafeBytes { bytes -> UInt8 in
            var bare = 0
            var feeds = 0
            for index in 0..<bytes.count {
                let byte = unsafe bytes[index]
                if byte == .lineFeed { feeds += 1 }
                if byte == .carriageReturn, unsafe index + 1 == bytes.count || bytes[index + 1] != .lineFeed {
                    bare += 1
                }
            }
            return bare > feeds ? .carriageReturn : .lineFeed
        }
    }

    /// Lines of `content` that end as is said.
    init(_ content: ByteSlice, ending: UInt8) {
        self.content = content
        self.ending = ending
    }

    /// The line that begins at an offset; `nil` at the end.
    func line(at offset: Int) -> Line? {
        guard offset >= 0, offset < content.count else { return nil }
        return unsafe content.withUnsafeBytes { unsafe Self.line(in: $0, at: offset, ending: ending) }
    }

    /// The line of `bytes` that begins at an offset within them.
    static func line(in bytes: UnsafeRawBufferPointer, at offset: Int, ending: UInt8) -> Line {
        var end = bytes.count
        var next = bytes.count
        if let start = unsafe bytes.baseAddress?.advanced(by: offset),
            let found = unsafe memchr(start, Int32(ending), bytes.count - offset)
        {
            end = unsafe offset + (UnsafeRawPointer(found) - start)
            next = end + 1
        }
        // What precedes LF is usually one CR, and two where a program has added its own.
        while ending == .lineFeed, end > offset, unsafe bytes[end - 1] == .carriageReturn { end -= 1 }
        return Line(start: offset, end: end, next: next)
    }

    /// An offset without the line ending before it.
    func beforeEnding(_ offset: Int, notBefore start: Int) -> Int {
        var end = offset
        if end > start, content.peek(end - 1) == ending { end -= 1 }
        if ending == .lineFeed, end > start, content.peek(end - 1) == .carriageReturn { end -= 1 }
        return end
    }
}
