/// Tells the bodies of web forms from other text.
enum FormSniffer {
    /// Whether text is a form of several parts (RFC 7578): a line with a boundary, then the header of a field.
    static func isFormData(_ head: Span<UInt8>, from start: Int) -> Bool {
        guard TextSniffer.has(head, "--", at: start) else { return false }
        var line = start
        for number in 0..<8 {
            guard let end = TextSniffer.first("\n", in: head, from: line) else { return false }
            if number == 0, end - line < 3 || end - line > 80 { return false }
            line = end + 1
            if TextSniffer.has(head, "content-disposition:", at: line) {
                let value = TextSniffer.skipBlanks(head, from: line + 20)
                return TextSniffer.has(head, "form-data", at: value)
            }
            guard TextSniffer.has(head, "content-", at: line) else { return false }
        }
        return false
    }

    /// Whether text is nothing but fields of a form (WHATWG URL, 5): `name=value&name=value`, without a blank.
    static func isURLEncoded(_ head: Span<UInt8>, from start: Int) -> Bool {
        var pairs = 0
        var nameLength = 0
        var hasEquals = false
        for index in start..<head.count {
            let byte = head[index]
            switch byte {
            case UInt8(ascii: "="):
                guard nameLength > 0 else { return false }
                hasEquals = true
            case UInt8(ascii: "&"):
                guard hasEquals else { return false }
                pairs += 1
                nameLength = 0
                hasEquals = false
            case 0x0A, 0x0D:
                guard TextSniffer.skipBlanks(head, from: index) == head.count else { return false }
                return pairs > 0 && hasEquals
            case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: ":"),
                UInt8(ascii: "$"):
                nameLength += 1
            case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "?"):
                // Servers take them in values; in a name they speak for something else.
                guard hasEquals else { return false }
            default:
                guard TextSniffer.isAlphanumeric(byte) else { return false }
                nameLength += 1
            }
            if nameLength > 200, !hasEquals { return false }
        }
        return pairs > 0 && hasEquals
    }
}
