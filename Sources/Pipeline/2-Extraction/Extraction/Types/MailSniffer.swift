/// Tells messages and mailboxes from other text that begins with a word.
enum MailSniffer {
    /// A message (RFC 5322) or mailbox (RFC 4155); `nil` when it is neither.
    static func format(of head: Span<UInt8>, from start: Int) -> ContentFormat? {
        if TextSniffer.has(head, "from ", at: start) {
            return isMailbox(head, from: start) ? .mbox : nil
        }
        return isMessage(head, from: start) ? .email : nil
    }

    /// Whether a line with an address and a time is followed by a header.
    private static func isMailbox(_ head: Span<UInt8>, from start: Int) -> Bool {
        guard head[start] == UInt8(ascii: "F"), let end = TextSniffer.first("\n", in: head, from: start),
            end - start < 300
        else { return false }
        let hasTime = (start..<(end - 4)).contains { index in
            head[index + 2] == UInt8(ascii: ":") && [0, 1, 3, 4].allSatisfy { head[index + $0] &- 0x30 < 10 }
        }
        return hasTime && endOfName(head, from: end + 1) != nil
    }

    /// Fields that only mail programs write.
    private static let strong: [StaticString] = [
        "received", "message-id", "mime-version", "return-path", "delivered-to", "x-mailer", "dkim-signature",
        "x-originating-ip", "x-received", "authentication-results", "x-mozilla-status", "x-apparently-to",
        "list-unsubscribe", "x-account-key", "x-gm-message-state", "x-ms-has-attach", "thread-topic", "user-agent",
    ]
    /// Fields that a message has, and other text may.
    private static let weak: [StaticString] = [
        "from", "to", "subject", "date", "cc", "bcc", "reply-to", "sender", "content-type",
        "content-transfer-encoding",
    ]

    /// Whether the text begins with the header of a message: nothing but fields, and such as messages have.
    private static func isMessage(_ head: Span<UInt8>, from start: Int) -> Bool {
        var line = start
        var strongFields = 0
        var weakFields: Set<Int> = []
        while line < head.count {
            if head[line] == 0x0A || head[line] == 0x0D { break }
            let isFolded = line > start && (head[line] == 0x20 || head[line] == 0x09)
            if !isFolded {
                guard let end = endOfName(head, from: line) else {
                    // The head may end in the middle of a name.
                    if TextSniffer.first("\n", in: head, from: line) == nil, head.count >= FormatSniffer.headSize / 4 {
                        break
                    }
                    return false
                }
                if contains(strong, head, line, end) != nil { strongFields += 1 }
                if let field = contains(weak, head, line, end) { weakFields.insert(field) }
                if strongFields > 0, !weakFields.isEmpty, strongFields + weakFields.count >= 3 { return true }
            }
            guard let end = TextSniffer.first("\n", in: head, from: line) else { break }
            line = end + 1
        }
        if strongFields > 0, strongFields + weakFields.count >= 2 { return true }
        // A draft: from, subject, and to or date.
        return weakFields.contains(0) && weakFields.contains(2) && (weakFields.contains(1) || weakFields.contains(3))
    }

    /// The offset of the colon that ends the name of a field (RFC 5322, 2.2); `nil` when no field begins here.
    private static func endOfName(_ head: Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < head.count, offset - start < 80 {
            switch head[offset] {
            case UInt8(ascii: ":"): return offset > start ? offset : nil
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
            default: guard TextSniffer.isAlphanumeric(head[offset]) else { return nil }
            }
            offset += 1
        }
        return nil
    }

    private static func contains(_ names: [StaticString], _ head: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        names.indices.first {
            names[$0].utf8CodeUnitCount == end - start && TextSniffer.has(head, names[$0], at: start)
        }
    }
}
