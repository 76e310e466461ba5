/// Tells e-mail and mailboxes from other text by their first lines.
package enum MailSniffer {
    /// Whether text that begins at an offset of `head` is a message or a mailbox; `nil` when it is neither.
    package static func format(of head: Span<UInt8>, from start: Int) -> ContentFormat? {
        guard start >= 0, start < head.count else { return nil }
        let text = head.extracting(start..<head.count)
        if isMailbox(text) { return .mbox }
        return isMail(text) ? .email : nil
    }

    /// Whether content that begins with `head` is one message: field after field, and among them such as mails have.
    ///
    /// Headers of the web and of other programs have dates and media types too, and letters have `From` and `To`.
    package static func isMail(_ head: Span<UInt8>) -> Bool {
        var lines = HeadLines()
        var seen = FieldCount()
        var isFirst = true
        while let line = lines.next(in: head) {
            if line.isEmpty {
                if isFirst { continue }
                return false
            }
            defer { isFirst = false }
            if !isFirst, head[line.lowerBound] == 0x20 || head[line.lowerBound] == 0x09 { continue }
            guard let name = fieldName(line, in: head) else { return false }
            guard let kind = kinds[name] else { continue }
            seen.add(kind)
            if name == "content-type", isMultipart(line, in: head) { seen.add(.own) }
            if seen.isMail { return true }
        }
        return false
    }

    /// Whether content that begins with `head` is a mailbox: a line `From `, and a field after it (RFC 4155).
    package static func isMailbox(_ head: Span<UInt8>) -> Bool {
        var lines = HeadLines()
        guard let first = lines.next(in: head), first.count > 5, first.count < 1024, let second = lines.next(in: head)
        else { return false }
        for (index, byte) in "From ".utf8.enumerated() where head[first.lowerBound + index] != byte { return false }
        guard fieldName(second, in: head) != nil else { return false }
        return hasTime(first.map { head[$0] }) || isMail(head.extracting(second.lowerBound..<head.count))
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

    /// What a field says about the text that has it.
    private enum Kind {
        /// Only mail programs write it.
        case own
        /// It says who writes to whom.
        case address
        /// It says what the text is about.
        case subject
        /// It describes content, of mails and of the web.
        case content
    }

    /// How many fields of each kind were met.
    private struct FieldCount {
        private var own = 0
        private var addresses = 0
        private var subjects = 0
        private var contents = 0

        var isMail: Bool {
            if own > 0, own + addresses + subjects + contents > 1 { return true }
            if addresses > 0, contents > 0 { return true }
            return addresses > 0 && subjects > 0 && addresses + subjects > 2
        }

        mutating func add(_ kind: Kind) {
            switch kind {
            case .own: own += 1
            case .address: addresses += 1
            case .subject: subjects += 1
            case .content: contents += 1
            }
        }
    }

    private static let kinds: [String: Kind] = {
        let own = [
            "received", "return-path", "delivered-to", "message-id", "mime-version", "in-reply-to", "references",
            "dkim-signature", "arc-seal", "x-mailer", "x-original-to", "envelope-to", "resent-from", "received-spf",
            "authentication-results", "x-received", "arc-message-signature", "arc-authentication-results",
            "msip_labels", "thread-topic", "thread-index", "list-id", "list-unsubscribe", "x-priority",
            "content-transfer-encoding", "x-mozilla-status", "x-ms-has-attach", "x-originating-ip",
        ]
        let kinds =
            own.map { ($0, Kind.own) } + ["from", "to", "cc", "bcc", "reply-to", "sender"].map { ($0, .address) }
            + ["subject", "date"].map { ($0, .subject) }
            + ["content-type", "content-disposition", "content-location", "content-id"].map { ($0, .content) }
        return Dictionary(kinds, uniquingKeysWith: { first, _ in first })
    }()

    /// Whether a line with a media type says that there are parts: a whole message to whatever program opens it.
    private static func isMultipart(_ line: Range<Int>, in head: Span<UInt8>) -> Bool {
        let value = line.dropFirst("content-type:".utf8.count).drop { head[$0] == 0x20 || head[$0] == 0x09 }
        let wanted = Array("multipart/".utf8)
        return value.count > wanted.count && zip(value, wanted).allSatisfy { head[$0] | 0x20 == $1 | 0x20 }
    }

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
