/// The character encoding that a document in markup states itself.
enum MarkupCharset {
    /// How much is looked at: HTML wants it in the first 1,024 bytes, and pages are found that write more before it.
    private static let headSize = 4096

    /// The label in an XML declaration (`encoding="…"`) or in a `meta` element (`charset=…`).
    static func declared(in content: ByteSlice) -> String? {
        let head = content.clamped(from: 0, count: headSize).array.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        if ByteSlice(head).first(Array("<?xml".utf8)) != nil, let label = label(after: "encoding", in: head) {
            return label
        }
        guard ByteSlice(head).first(Array("<meta".utf8)) != nil else { return nil }
        return label(after: "charset", in: head)
    }

    /// What stands after a word and an equals sign, without quotes.
    private static func label(after word: String, in head: [UInt8]) -> String? {
        let slice = ByteSlice(head)
        var start = 0
        while let found = slice.first(Array(word.utf8), from: start) {
            start = found + word.utf8.count
            var index = start
            while index < head.count, ASCII.isBlank(head[index]) { index += 1 }
            guard index < head.count, head[index] == UInt8(ascii: "=") else { continue }
            let rest = head[(index + 1)...].drop { ASCII.isBlank($0) || $0 == 0x22 || $0 == 0x27 }
            let label = rest.prefix(64).prefix { ASCII.isAlphanumeric($0) || "-_:.".utf8.contains($0) }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }
}
