/// Tells formats from content, never from its name: a name is a claim, and what a program does follows the bytes.
package enum FormatSniffer {
    /// How many of the first bytes are looked at.
    package static let headSize = 8192

    /// What content is.
    ///
    /// Packages (ZIP and OLE files) are told apart by their readers, which know their members.
    ///
    /// - Parameters:
    ///   - content: All of it, or its first `headSize` bytes.
    ///   - declaredType: The media type that somebody states; decides only between kinds of text.
    /// - Returns: The format; `unknown` when nothing tells it.
    package static func format(of content: Span<UInt8>, declaredType: String? = nil) -> ContentFormat {
        for signature in ContentSignature.all where signature.format != .text && signature.matches(content) {
            return signature.format
        }
        if let format = ArchiveSignature.format(of: content) { return format }
        if ProgramSignature.matches(content) { return .program }
        let head = content.extracting(first: min(content.count, headSize))
        if hasLatePDF(head) { return .pdf }
        if let form = WideText.form(of: head) {
            return TextSniffer.format(of: form.narrowed(head).span, declaredType: declaredType)
        }
        guard !head.indices.contains(where: { head[$0] == 0 }) else {
            // Mail of old programs has zero bytes in it.
            return MailSniffer.format(of: head, from: TextSniffer.begin(head)) ?? .unknown
        }
        if FlatOpenDocument.begins(head) { return .flatOpenDocument }
        return TextSniffer.format(of: head, declaredType: declaredType)
    }

    /// Whether text can be scanned byte by byte: it is UTF-8 or in an encoding that agrees with ASCII where it looks so.
    ///
    /// Other text (UTF-16, UTF-32, UTF-7 with its mark, ISO-2022-JP) has to be converted first.
    package static func isPlain(_ head: Span<UInt8>) -> Bool {
        guard WideText.form(of: head) == nil else { return false }
        // RFC 2152 and RFC 1468; the escape sequences of terminals go on with other characters.
        guard !TextSniffer.has(head, "+/v", at: 0) else { return false }
        for index in head.indices where head[index] == 0x1B {
            if TextSniffer.has(head, "$B", at: index + 1) || TextSniffer.has(head, "$@", at: index + 1) { return false }
            if TextSniffer.has(head, "$(", at: index + 1) || TextSniffer.has(head, "$)", at: index + 1) { return false }
        }
        return true
    }

    /// Whether a PDF document begins behind up to a kilobyte of something else, as readers of PDF put up with.
    ///
    /// Text may speak of `%PDF-1.7`; a document also has an object soon.
    private static func hasLatePDF(_ head: Span<UInt8>) -> Bool {
        guard let header = offset(of: "%PDF-", in: head, from: 0), header <= 1024 else { return false }
        return offset(of: " obj", in: head, from: header) != nil
    }

    private static func offset(of text: StaticString, in head: Span<UInt8>, from start: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        var index = start
        while index + length <= head.count {
            var matched = 0
            while matched < length, unsafe head[index + matched] == text.utf8Start[matched] { matched += 1 }
            if matched == length { return index }
            index += 1
        }
        return nil
    }

    /// Whether a name promises another format than the content has.
    ///
    /// Kinds of text pass for each other, and so do the packages of one family: their extensions are a convention.
    package static func isSurprising(_ format: ContentFormat, name: String) -> Bool {
        let promised = FormatFamilies.promised(by: name)
        // A package that is encrypted is a compound file.
        let actual = format == .compoundFile ? [format.family, .package] : format.family
        return !promised.isEmpty && promised.isDisjoint(with: actual)
    }
}
