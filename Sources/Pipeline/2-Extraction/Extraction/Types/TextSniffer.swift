/// Tells kinds of text apart by how they begin.
///
/// Most files are plain text or source code, and stay that: what only contains tags or braces is not markup.
enum TextSniffer {
    /// What text is that begins with `head`, one byte a character.
    ///
    /// A declared type is followed where the text does not prove it wrong.
    static func format(of head: Span<UInt8>, declaredType: String?) -> ContentFormat {
        let sniffed = format(of: head)
        guard let declaredType else { return sniffed }
        let type = DeclaredType.essence(declaredType)
        switch type {
        case "text/html":
            return sniffed == .xml || sniffed == .json ? sniffed : .html
        case "application/xhtml+xml":
            return sniffed == .xml ? .xml : .html
        case "application/json", "text/json", "application/x-ndjson", "application/jsonl", "application/x-jsonlines":
            return JSONSniffer.mayBegin(head) ? .json : sniffed
        case "application/x-www-form-urlencoded":
            // What programs such as curl declare for whatever they send.
            return [.json, .xml, .html, .formData, .email].contains(sniffed) ? sniffed : .urlEncoded
        case "message/rfc822", "message/global", "message/news", "multipart/related": return .email
        case "application/mbox": return .mbox
        case "text/plain": return sniffed == .urlEncoded ? .text : sniffed
        case "application/xml", "text/xml": return isMarkup(head) && sniffed != .html ? .xml : sniffed
        case let type where type.hasSuffix("+xml"): return isMarkup(head) && sniffed != .html ? .xml : sniffed
        case let type where type.hasSuffix("+json"): return JSONSniffer.mayBegin(head) ? .json : sniffed
        case let type where type.hasPrefix("multipart/"): return sniffed == .email ? .email : .formData
        default: return sniffed
        }
    }

    /// What text is, by itself.
    private static func format(of head: Span<UInt8>) -> ContentFormat {
        let start = begin(head)
        guard start < head.count else { return .text }
        switch head[start] {
        case UInt8(ascii: "<"): return MarkupSniffer.format(of: head, from: start)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return JSONSniffer.isJSON(head, from: start) ? .json : .text
        case UInt8(ascii: "-"): return FormSniffer.isFormData(head, from: start) ? .formData : .text
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
            UInt8(ascii: "%"):
            if let mail = MailSniffer.format(of: head, from: start) { return mail }
            return FormSniffer.isURLEncoded(head, from: start) ? .urlEncoded : .text
        default: return .text
        }
    }

    /// Where text begins after a byte order mark and blanks.
    static func begin(_ head: Span<UInt8>) -> Int {
        skipBlanks(head, from: WideText.markLength(head))
    }

    private static func isMarkup(_ head: Span<UInt8>) -> Bool {
        let start = begin(head)
        return start < head.count && head[start] == UInt8(ascii: "<")
    }

    // MARK: - Looking

    /// The first offset at or after another that is no blank.
    static func skipBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count, isBlank(text[offset]) { offset += 1 }
        return offset
    }

    /// Whether a byte is a blank: space, tab, line feed, form feed, carriage return.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
    }

    /// Whether a byte is an ASCII letter or digit.
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Whether these characters stand at an offset; letters of `wanted` are in lower case and match both.
    static func has(_ text: Span<UInt8>, _ wanted: StaticString, at offset: Int) -> Bool {
        let count = wanted.utf8CodeUnitCount
        guard offset >= 0, offset <= text.count, count <= text.count - offset else { return false }
        for index in 0..<count {
            let expected = unsafe wanted.utf8Start[index]
            let byte = text[offset + index]
            guard byte == expected || (expected &- 0x61 < 26 && byte | 0x20 == expected) else { return false }
        }
        return true
    }

    /// The offset of the first such characters at or after another.
    static func first(_ wanted: StaticString, in text: Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < text.count {
            if has(text, wanted, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}
