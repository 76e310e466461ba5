internal import WeirContent
internal import WeirExtraction

/// The strings of JSON that hide something from whoever reads its raw text: escapes, Base64, JSON inside of a string.
@safe
struct JSONStrings {
    private var walk: JSONWalk
    private let bytes: UnsafeRawBufferPointer
    private let prefix: String
    private let reading: Reading
    private var members: [Member] = []
    private var nested: [Nested] = []

    private struct Member {
        let pointer: String
        let content: ByteSlice
        let type: String?
    }

    /// JSON that stands in a string, unescaped.
    private struct Nested {
        let pointer: String
        let text: ByteSlice
        let depth: Int
    }

    /// How deep JSON in strings of JSON is followed.
    private static let depthLimit = 5
    /// The fewest characters of a string that may be JSON with anything hidden in it.
    private static let leastNested = 8

    /// Reads what the strings of a document hide, which may begin on a later line than the first.
    ///
    /// - Throws: The limit that was reached.
    static func read(
        _ bytes: UnsafeRawBufferPointer,
        firstLine: Int = 1,
        _ reading: Reading
    ) throws(ReadingFault) {
        var strings = unsafe JSONStrings(bytes, prefix: "", reading)
        try strings.run(depth: 0, firstLine: firstLine)
        var waiting = strings.nested
        while let next = waiting.popLast() {
            try unsafe next.text.withUnsafeBytes { (bytes) throws(ReadingFault) in
                var strings = unsafe JSONStrings(bytes, prefix: next.pointer, reading)
                try strings.run(depth: next.depth, firstLine: nil)
                waiting += strings.nested
            }
        }
    }

    private init(_ bytes: UnsafeRawBufferPointer, prefix: String, _ reading: Reading) {
        unsafe self.bytes = unsafe bytes
        unsafe walk = JSONWalk(bytes)
        self.prefix = prefix
        self.reading = reading
    }

    private mutating func run(depth: Int, firstLine: Int?) throws(ReadingFault) {
        let story = reading.story(.decoded, isRepeat: true)
        var lines = unsafe LineCounter(bytes)
        while let string = walk.next() {
            guard string.hasEscape || string.range.count >= 64 || isURL(string.range) else { continue }
            let raw = unsafe UnsafeRawBufferPointer(rebasing: bytes[string.range])
            guard string.hasEscape else {
                if let found = try unsafe EmbeddedContent.read(raw, reading) { add(found) }
                continue
            }
            try reading.spend(bytes: raw.count)
            let text = unsafe JSONEscapes.unescaped(raw)
            let found = try unsafe ByteSlice(text).withUnsafeBytes { (text) throws(ReadingFault) in
                try unsafe EmbeddedContent.read(text, reading)
            }
            if let found {
                add(found)
                continue
            }
            if unsafe JSONEscapes.hide(raw) {
                if !story.isEmpty { story.append(0x0A) }
                if let firstLine { story.mark(.line(firstLine - 1 + lines.line(at: string.range.lowerBound))) }
                story.mark(.name(prefix + walk.pointer()))
                story.append(text)
                try story.pass()
            }
            let first = text.first { !ASCII.isBlank($0) }
            if depth < Self.depthLimit, text.count >= Self.leastNested,
                first == UInt8(ascii: "{") || first == UInt8(ascii: "["), text.contains(UInt8(ascii: "\\"))
            {
                nested.append(Nested(pointer: prefix + walk.pointer(), text: ByteSlice(text), depth: depth + 1))
            }
        }
        try story.finish()
        for member in members {
            try reading.spendEntry()
            try reading.descend(into: member.content, name: member.pointer, declaredType: member.type)
        }
    }

    private mutating func add(_ found: (content: ByteSlice, type: String?)) {
        guard !found.content.isEmpty else { return }
        members.append(Member(pointer: prefix + walk.pointer(), content: found.content, type: found.type))
    }

    private func isURL(_ range: Range<Int>) -> Bool {
        unsafe DataURI.begins(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
}
