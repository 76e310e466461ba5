internal import WeirContent
internal import WeirExtraction

/// The fields of a web form in one line (WHATWG URL, 5): `name=value&name=value`, percent-encoded.
enum URLEncodedReader: FormatReader {
    /// The most bytes of a field's name that are worth showing.
    private static let nameLimit = 200

    /// A value that stands for itself.
    private struct Member {
        let name: String
        let content: ByteSlice
        let type: String?
    }

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let charset = reading.declaredCharset
        let decision = TextDecoder.decide(content, declared: charset)
        var members: [Member] = []
        try unsafe TextDecoder.withUTF8(content, decision) { (bytes) throws(ReadingFault) in
            let story = reading.story(.form)
            var start = 0
            while start < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
                let length = unsafe rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.count
                let field = unsafe UnsafeRawBufferPointer(rebasing: rest[..<length])
                start += length + 1
                if let member = try unsafe read(field, charset, story, reading) { members.append(member) }
                try story.pass()
            }
            try story.finish()
        }
        for member in members {
            try reading.spendEntry()
            try reading.descend(into: member.content, name: member.name, declaredType: member.type)
        }
    }

    /// Reads a field.
    ///
    /// - Returns: Its value, when that is a document of its own.
    private static func read(
        _ field: UnsafeRawBufferPointer,
        _ charset: String?,
        _ story: Story,
        _ reading: Reading
    ) throws(ReadingFault) -> Member? {
        guard unsafe field.contains(where: { !ASCII.isBlank($0) }) else { return nil }
        let equals = unsafe field.firstIndex(of: UInt8(ascii: "=")) ?? field.count
        let name = unsafe decoded(UnsafeRawBufferPointer(rebasing: field[..<equals]), charset)
        let value = unsafe decoded(UnsafeRawBufferPointer(rebasing: field[min(equals + 1, field.count)...]), charset)
        let label = String(decoding: name.prefix(nameLimit), as: UTF8.self)
        if !story.isEmpty { story.append(0x0A) }
        story.mark(.name(label))
        story.append(name)
        guard !value.isEmpty else { return nil }
        switch FormatSniffer.format(of: value.span) {
        case .json, .xml, .html: return Member(name: label, content: ByteSlice(value), type: nil)
        default: break
        }
        let found = try unsafe ByteSlice(value).withUnsafeBytes { (text) throws(ReadingFault) in
            try unsafe EmbeddedContent.read(text, reading)
        }
        if let found { return Member(name: label, content: found.content, type: found.type) }
        if !name.isEmpty { story.append(0x09) }
        story.append(value)
        return nil
    }

    private static func decoded(_ text: UnsafeRawBufferPointer, _ charset: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        unsafe PercentCoding.append(text, plus: .space, to: &bytes)
        let isValid = unsafe bytes.withUnsafeBytes { unsafe UTF8Text.survey($0).faults == 0 }
        return isValid ? bytes : TextDecoder.utf8(ByteSlice(bytes), declared: charset)
    }
}
