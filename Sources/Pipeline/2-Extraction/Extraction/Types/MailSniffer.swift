/// Tells e-mail and mailboxes from other text by their first lines.
package enum MailSniffer {
    /// Whether content that begins with `head` is one message: field after field, and two of them a mail's own.
    ///
    /// One of them has to say where the message comes from or goes, or what it is about: headers of the web have dates
    /// and media types too.
    package static func isMail(_ head: Span<UInt8>) -> Bool {
        var lines = HeadLines()
        var known = 0
        var hasOwn = false
        var isFirst = true
        while let line = lines.next(in: head) {
            if line.isEmpty {
                if isFirst { continue }
                break
            }
            defer { isFirst = false }
            if !isFirst, head[line.lowerBound] == 0x20 || head[line.lowerBound] == 0x09 { continue }
            // The last line of the head may be cut off.
            guard let name = fieldName(line, in: head) else {
                if line.upperBound == head.count, !isFirst { break }
                return false
            }
            guard let weight = fields[name] else { continue }
            known += 1
            if weight == .own { hasOwn = true }
            if hasOwn, known > 1 { return true }
        }
        return false
    }

    /// Whether content that begins with `head` is a mailbox: a line `From `, and a field after it (RFC 4155).
    package static func isMailbox(_ head: Span<UInt8>) -> Bool {
        var lines = HeadLines()
        guard let first = lines.next(in: head), first.count > 5, first.count < 1024, let second = lines.next(in: head)
        else { return false }
        for (index, byte) in "From ".utf8.enumerated() where head[first.lowerBound + index] != byte { return false }
        let hasField = fieldName(second, in: head) != nil
        return hasField && hasTime(first.map { head[$0] })
            || hasField && isMail(head.extracting(second.lowerBound..<head.count))
    }

    /// Whether a line states a time of day, as in `12:34`.
    package static func hasTime(_ line: [UInt8]) -> Bool {
        guard line.count >= 5 else { return false }
        return (0...(line.count - 5)).contains { start in
            (0..<5).allSatisfy {
                $0 == 2 ? line[start + $0] == 0x3A : line[start + $0] >= 0x30 && line[start + $0] <= 0x39
            }
        }
    }

    private enum Weight {
        /// Mails have it, and other texts too.
        case shared
        /// Only mails have it.
        case own
    }

    private static let fields: [String: Weight] = {
        let own = [
            "received", "return-path", "delivered-to", "message-id", "mime-version", "subject", "from", "to", "cc",
            "bcc", "reply-to", "sender", "in-reply-to", "references", "dkim-signature", "arc-seal", "x-mailer",
            "x-original-to", "envelope-to", "resent-from", "authentication-results", "received-spf", "x-received",
            "arc-message-signature", "arc-authentication-results", "msip_labels", "thread-topic", "list-id",
        ]
        let shared = [
            "date", "content-type", "content-transfer-encoding", "content-disposition", "content-location",
            "importance", "priority", "x-priority", "organization", "user-agent", "content-language", "content-id",
        ]
        let pairs = own.map { ($0, Weight.own) } + shared.map { ($0, Weight.shared) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    /// The name of the field that a line is, in lower case; `nil` when it is none.
    private static func fieldName(_ line: Range<Int>, in head: Span<UInt8>) -> String? {
        var name: [UInt8] = []
        var hasBlank = false
        for offset in line {
            let byte = head[offset]
            if byte == 0x3A { return name.isEmpty ? nil : String(decoding: name, as: UTF8.self) }
            if byte == 0x20 || byte == 0x09 {
                hasBlank = true
            } else {
                guard byte > 0x20, byte < 0x7F, !hasBlank, name.count < 128 else { return nil }
                name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        return nil
    }
}

/// The lines of a head, whatever they end in.
private struct HeadLines {
    private var offset = 0

    /// The next line without its ending; `nil` at the end.
    mutating func next(in head: Span<UInt8>) -> Range<Int>? {
        guard offset < head.count else { return nil }
        let start = offset
        while offset < head.count, head[offset] != 0x0A, head[offset] != 0x0D { offset += 1 }
        let line = start..<offset
        if offset < head.count, head[offset] == 0x0D { offset += 1 }
        if offset < head.count, head[offset] == 0x0A { offset += 1 }
        return line
    }
}
