/// Tells OpenDocument in a single XML document from other XML: its root is `office:document`.
enum FlatOpenDocument {
    /// Whether content begins like one: a tag of that name, with nothing but prologue before, and the namespace in it.
    static func begins(_ head: Span<UInt8>) -> Bool {
        var index = 0
        while index < head.count, isPassedOver(head[index]) { index += 1 }
        guard index < head.count, head[index] == UInt8(ascii: "<") else { return false }
        guard let root = rootOffset(in: head, from: index), has("<office:document", in: head, at: root) else {
            return false
        }
        return offset(of: "urn:oasis:names:tc:opendocument:xmlns:office:1.0", in: head, from: root) != nil
    }

    /// White space, and the byte order mark of UTF-8.
    private static func isPassedOver(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF: true
        default: false
        }
    }

    /// The offset of the first tag that is neither an instruction, a declaration nor a comment.
    private static func rootOffset(in head: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + 1 < head.count {
            guard head[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            switch head[index + 1] {
            case UInt8(ascii: "?"): index = offset(of: "?>", in: head, from: index) ?? head.count
            case UInt8(ascii: "!"):
                let isComment = has("<!--", in: head, at: index)
                index = offset(of: isComment ? "-->" : ">", in: head, from: index + 2) ?? head.count
            default: return index
            }
        }
        return nil
    }

    private static func offset(of text: StaticString, in head: Span<UInt8>, from start: Int) -> Int? {
        guard start < head.count else { return nil }
        return (start..<head.count).first { has(text, in: head, at: $0) }
    }

    private static func has(_ text: StaticString, in head: Span<UInt8>, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard length <= head.count - offset else { return false }
        for index in 0..<length where unsafe head[offset + index] != text.utf8Start[index] { return false }
        return true
    }
}
