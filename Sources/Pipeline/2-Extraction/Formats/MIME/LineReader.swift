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

extension UInt8 {
    static let tab: UInt8 = 9
    static let lineFeed: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let space: UInt8 = 32

    /// Whether it is a space or a tab.
    var isBlank: Bool { self == .space || self == .tab }
    /// Whether it is a space, a tab or the end of a line.
    var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
    /// The letter in lower case; other bytes are left as they are.
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexadecimal: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension ByteSlice {
    /// The byte at an offset; 0 outside.
    func peek(_ offset: Int) -> UInt8 { (try? byte(at: offset)) ?? 0 }

    /// The bytes between two offsets, both moved inside.
    func cut(_ start: Int, _ end: Int) -> ByteSlice { clamped(from: start, count: max(0, end - max(0, start))) }

    /// Whether this ASCII text in lower case stands at an offset, in whatever case.
    func hasIgnoringCase(_ text: StaticString, at offset: Int = 0) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, length <= count, offset <= count - length else { return false }
        return unsafe withUnsafeBytes { bytes in
            (0..<length).allSatisfy { unsafe bytes[offset + $0].lowercased == text.utf8Start[$0] }
        }
    }

    /// Whether it is this ASCII text in lower case, in whatever case.
    func isIgnoringCase(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && hasIgnoringCase(text)
    }

    /// Without spaces, tabs and line ends at both ends.
    var trimmed: ByteSlice {
        unsafe withUnsafeBytes { bytes -> Range<Int> in
            var first = 0
            var last = bytes.count
            while unsafe first < last && bytes[first].isWhitespace { first += 1 }
            while unsafe last > first && bytes[last - 1].isWhitespace { last -= 1 }
            return first..<last
        }.slice(of: self)
    }
}

extension Range<Int> {
    fileprivate func slice(of bytes: ByteSlice) -> ByteSlice { bytes.cut(lowerBound, upperBound) }
}
