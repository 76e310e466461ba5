/// Tells HTML and XML from other text that begins with a tag.
enum MarkupSniffer {
    /// Elements that only a document has.
    private static let documentNames: Set<String> = ["html", "head", "body", "frameset"]
    /// Elements that a fragment may begin with.
    private static let fragmentNames: Set<String> = [
        "a", "abbr", "address", "article", "aside", "b", "base", "basefont", "big", "blockquote", "br", "button",
        "center", "code", "col", "dd", "details", "dir", "div", "dl", "dt", "em", "fieldset", "figure", "font",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "label",
        "li", "link", "main", "map", "meta", "nav", "noscript", "object", "ol", "option", "p", "pre", "script",
        "section", "select", "small", "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "template",
        "textarea", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "video",
    ]

    /// What text with a `<` at an offset is.
    static func format(of head: Span<UInt8>, from start: Int) -> ContentFormat {
        var offset = start
        var isXML = false
        while true {
            offset = TextSniffer.skipBlanks(head, from: offset)
            guard offset < head.count else { return isXML ? .xml : .text }
            guard head[offset] == UInt8(ascii: "<") else { return isXML ? .xml : .text }
            if TextSniffer.has(head, "<!--", at: offset) {
                // What a comment longer than the head precedes is not seen: a document in markup, most likely.
                guard let end = TextSniffer.first("-->", in: head, from: offset + 4) else {
                    return isXML ? .xml : .html
                }
                offset = end + 3
            } else if TextSniffer.has(head, "<?xml", at: offset) {
                isXML = true
                guard let end = TextSniffer.first(">", in: head, from: offset) else { return .xml }
                offset = end + 1
            } else if TextSniffer.has(head, "<!doctype", at: offset) {
                let name = self.name(head, from: TextSniffer.skipBlanks(head, from: offset + 9))
                return name.lowercased() == "html" ? .html : .xml
            } else if isXML, TextSniffer.has(head, "<?", at: offset) {
                guard let end = TextSniffer.first(">", in: head, from: offset) else { return .xml }
                offset = end + 1
            } else {
                return element(head, from: offset, isXML: isXML)
            }
        }
    }

    /// What text is whose first element begins at an offset.
    private static func element(_ head: Span<UInt8>, from start: Int, isXML: Bool) -> ContentFormat {
        let name = name(head, from: start + 1)
        let after = start + 1 + name.utf8.count
        guard !name.isEmpty, after < head.count else { return isXML ? .xml : .text }
        guard
            TextSniffer.isBlank(head[after]) || head[after] == UInt8(ascii: ">")
                || TextSniffer.has(head, "/>", at: after)
        else { return isXML ? .xml : .text }
        let lower = name.lowercased()
        if documentNames.contains(lower) { return .html }
        if isXML { return .xml }
        if fragmentNames.contains(lower) { return isFragment(head, from: after) ? .html : .text }
        return isElement(head, name, from: after) ? .xml : .text
    }

    /// Whether a fragment of HTML goes on as one: Markdown often begins with a centred picture.
    private static func isFragment(_ head: Span<UInt8>, from offset: Int) -> Bool {
        for index in offset..<head.count where head[index] == 0x0A {
            if TextSniffer.has(head, "```", at: index + 1) { return false }
            let text = index + 1 < head.count && head[index + 1] == UInt8(ascii: "#") ? index + 2 : nil
            if let text, text < head.count, head[text] == 0x20 || head[text] == UInt8(ascii: "#") { return false }
        }
        // An end tag, or an element that has none.
        return TextSniffer.first("</", in: head, from: offset) != nil
            || TextSniffer.first(">", in: head, from: offset) != nil
    }

    /// Whether a tag is the root element of a document: it names a namespace, ends, or other elements follow at once.
    private static func isElement(_ head: Span<UInt8>, _ name: String, from start: Int) -> Bool {
        var offset = start
        var quote: UInt8?
        while offset < head.count {
            let byte = head[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "<") {
                return false
            } else if TextSniffer.has(head, "xmlns", at: offset) {
                return true
            }
            offset += 1
        }
        guard offset < head.count else { return false }
        let next = TextSniffer.skipBlanks(head, from: offset + 1)
        if head[offset - 1] == UInt8(ascii: "/") { return next == head.count }
        guard next < head.count else { return false }
        if head[next] == UInt8(ascii: "<"), next + 1 < head.count {
            let following = head[next + 1]
            if following == UInt8(ascii: "!") { return true }
            if following == UInt8(ascii: "/") { return has(head, name, at: next + 2) }
            return (following | 0x20) &- 0x61 < 26
        }
        return (next..<head.count).contains {
            head[$0] == UInt8(ascii: "<") && $0 + 1 < head.count && head[$0 + 1] == UInt8(ascii: "/")
                && has(head, name, at: $0 + 2)
        }
    }

    private static func has(_ head: Span<UInt8>, _ name: String, at offset: Int) -> Bool {
        var index = offset
        for byte in name.utf8 {
            guard index < head.count, head[index] == byte else { return false }
            index += 1
        }
        return true
    }

    /// The name that begins at an offset; empty when none does.
    private static func name(_ head: Span<UInt8>, from start: Int) -> String {
        var name: [UInt8] = []
        var offset = start
        while offset < head.count, name.count < 100 {
            let byte = head[offset]
            let isName =
                TextSniffer.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isName, offset > start || !(byte &- 0x30 < 10 || byte == UInt8(ascii: "-")) else { break }
            name.append(byte)
            offset += 1
        }
        return String(decoding: name, as: UTF8.self)
    }
}
