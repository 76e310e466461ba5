internal import Glibc

/// Cuts HTML and XML into text, tags and comments (WHATWG HTML 13.2.5, XML 1.0).
///
/// It never fails, never skips a byte without saying so, keeps no stack and takes linear time: what is no markup is
/// text, and what is not closed goes on to the end. A browser's tree would drop text that stands in wrong places.
@safe
struct MarkupTokenizer {
    /// What stands at one place; `content` says where.
    enum Token {
        /// Text, with references.
        case text
        /// Text without references, from a CDATA section.
        case characterData
        /// A tag: `content` is its name.
        case startTag, endTag
        /// A comment, or what a browser takes for one.
        case comment
        /// A document type or another declaration.
        case declaration
        /// A processing instruction.
        case instruction
        case end
    }

    /// An attribute; its value is empty when it has none.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    /// The document in UTF-8.
    let bytes: UnsafeRawBufferPointer
    /// What the token consists of, without its delimiters.
    private(set) var content = 0..<0
    /// The attributes of the tag, repeated ones included.
    private(set) var attributes: [Attribute] = []
    /// Whether the tag ends with a slash.
    private(set) var isSelfClosing = false

    /// The most attributes of a tag; what comes after them is text.
    private static let attributeLimit = 100_000

    private let isXML: Bool
    private let count: Int
    private var offset = 0
    /// Delimiters that do not come any more, so that they are not looked for again and again.
    private var missing: Set<Delimiter> = []

    /// What closes markup that a single bracket does not.
    private enum Delimiter {
        case instruction, characterData, documentType

        var text: StaticString {
            switch self {
            case .instruction: "?>"
            case .characterData: "]]>"
            case .documentType: "]>"
            }
        }
    }

    /// A tokenizer at the start of a document, which has to stay where it is.
    init(_ bytes: UnsafeRawBufferPointer, isXML: Bool) {
        unsafe self.bytes = unsafe bytes
        count = bytes.count
        self.isXML = isXML
    }

    /// Goes to the next token.
    mutating func next() -> Token {
        guard offset < count else { return .end }
        if unsafe bytes[offset] == UInt8(ascii: "<"), let token = tokenAtBracket() { return token }
        // A bracket that begins nothing is text, and so is everything up to the next one that may.
        var end = offset + 1
        while true {
            end = find(UInt8(ascii: "<"), from: end) ?? count
            if end >= count || beginsMarkup(end) { break }
            end += 1
        }
        content = offset..<end
        offset = end
        return .text
    }

    /// Takes everything up to the end tag of an element whose content is no markup.
    mutating func rawText(of name: Range<Int>) -> Range<Int> {
        let start = offset
        var candidate = offset
        while let bracket = find(UInt8(ascii: "<"), from: candidate) {
            candidate = bracket + 1
            guard byte(candidate) == UInt8(ascii: "/"), hasName(name, at: candidate + 1) else { continue }
            offset = bracket
            return start..<bracket
        }
        offset = count
        return start..<count
    }

    private func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < count ? unsafe bytes[index] : 0
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start >= 0, start < count, let base = unsafe bytes.baseAddress,
            let found = unsafe memchr(base.advanced(by: start), Int32(byte), count - start)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - base
    }

    /// The offset after the next such delimiter; `nil` when none comes any more.
    private mutating func end(_ delimiter: Delimiter, from start: Int) -> Int? {
        guard !missing.contains(delimiter) else { return nil }
        let length = delimiter.text.utf8CodeUnitCount
        var candidate = start + length - 1
        while let bracket = find(UInt8(ascii: ">"), from: candidate) {
            candidate = bracket + 1
            if has(delimiter.text, at: candidate - length) { return candidate }
        }
        missing.insert(delimiter)
        return nil
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || (isXML && (byte >= 0x80 || byte == UInt8(ascii: "_")))
    }

    private func beginsMarkup(_ bracket: Int) -> Bool {
        let next = byte(bracket + 1)
        return isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    private mutating func tokenAtBracket() -> Token? {
        let next = byte(offset + 1)
        if isLetter(next) {
            tag(from: offset + 1)
            return .startTag
        }
        switch next {
        case UInt8(ascii: "/"):
            guard isLetter(byte(offset + 2)) else { return upToBracket(from: offset + 2, .comment) }
            tag(from: offset + 2)
            return .endTag
        case UInt8(ascii: "!"): return declaration()
        case UInt8(ascii: "?"):
            if isXML, let end = end(.instruction, from: offset + 2) {
                content = (offset + 2)..<(end - 2)
                offset = end
                return .instruction
            }
            return upToBracket(from: offset + 2, .instruction)
        default: return nil
        }
    }

    /// Takes everything up to the next `>`.
    private mutating func upToBracket(from start: Int, _ token: Token) -> Token {
        let end = find(UInt8(ascii: ">"), from: start)
        content = min(start, count)..<(end ?? count)
        offset = (end ?? count - 1) + 1
        return token
    }

    private mutating func declaration() -> Token {
        if has("--", at: offset + 2) { return comment() }
        if has("[CDATA[", at: offset + 2) {
            let start = offset + 9
            if let end = end(.characterData, from: start) {
                content = start..<(end - 3)
                offset = end
                return .characterData
            }
            guard isXML else { return upToBracket(from: offset + 2, .comment) }
            content = start..<count
            offset = count
            return .characterData
        }
        // A document type may hold declarations in brackets.
        if isXML, let bracket = find(UInt8(ascii: ">"), from: offset),
            let open = find(UInt8(ascii: "["), from: offset), open < bracket,
            let end = end(.documentType, from: open)
        {
            content = (offset + 2)..<(end - 1)
            offset = end
            return .declaration
        }
        return upToBracket(from: offset + 2, .declaration)
    }

    private mutating func comment() -> Token {
        let start = offset + 4
        // `<!-->` and `<!--->` are empty comments (WHATWG HTML 13.2.5.43).
        if !isXML, byte(start) == UInt8(ascii: ">") || has("->", at: start) {
            content = start..<start
            offset = start + (byte(start) == UInt8(ascii: ">") ? 1 : 2)
            return .comment
        }
        var candidate = start
        while let bracket = find(UInt8(ascii: ">"), from: candidate) {
            candidate = bracket + 1
            for (length, isEnd) in [(2, has("--", at: bracket - 2)), (3, !isXML && has("--!", at: bracket - 3))]
            where isEnd && bracket - length >= start {
                content = start..<(bracket - length)
                offset = bracket + 1
                return .comment
            }
        }
        content = min(start, count)..<count
        offset = count
        return .comment
    }

    private func has(_ text: StaticString, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start >= 0, length <= count - start else { return false }
        return (0..<length).allSatisfy { unsafe bytes[start + $0] == text.utf8Start[$0] }
    }

    /// Whether a name stands at an offset, and ends there; letters of both cases are the same.
    private func hasName(_ name: Range<Int>, at start: Int) -> Bool {
        guard name.count <= count - start else { return false }
        for index in 0..<name.count
        where unsafe bytes[name.lowerBound + index] | 0x20 != bytes[start + index] | 0x20 { return false }
        let next = byte(start + name.count)
        return isBlank(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == 0
    }
}

extension MarkupTokenizer {
    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Takes a tag whose name begins at an offset.
    private mutating func tag(from start: Int) {
        attributes.removeAll(keepingCapacity: true)
        isSelfClosing = false
        var index = start
        while index < count, !endsName(byte(index)) { index += 1 }
        content = start..<index
        while true {
            while isBlank(byte(index)) || byte(index) == UInt8(ascii: "/") {
                isSelfClosing = byte(index) == UInt8(ascii: "/")
                index += 1
            }
            guard index < count else { break }
            if byte(index) == UInt8(ascii: ">") {
                index += 1
                break
            }
            // What is never closed must not swallow the document in XML, where no bracket stands in a tag.
            if isXML, byte(index) == UInt8(ascii: "<") { break }
            guard attributes.count < Self.attributeLimit else { break }
            isSelfClosing = false
            index = attribute(from: index)
        }
        offset = index
    }

    private func endsName(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Takes an attribute.
    ///
    /// - Returns: The offset after it.
    private mutating func attribute(from start: Int) -> Int {
        var index = start + 1
        while index < count, !endsName(byte(index)), byte(index) != UInt8(ascii: "=") { index += 1 }
        let name = start..<index
        var after = index
        while isBlank(byte(after)) { after += 1 }
        guard byte(after) == UInt8(ascii: "=") else {
            attributes.append(Attribute(name: name, value: index..<index))
            return index
        }
        after += 1
        while isBlank(byte(after)) { after += 1 }
        let quote = byte(after)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = find(quote, from: after + 1) ?? count
            attributes.append(Attribute(name: name, value: min(after + 1, end)..<end))
            return min(end + 1, count)
        }
        index = after
        while index < count, !isBlank(byte(index)), byte(index) != UInt8(ascii: ">") { index += 1 }
        attributes.append(Attribute(name: name, value: after..<index))
        return index
    }
}
