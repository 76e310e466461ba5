internal import WeirExtraction

/// Tells the format of any bytes.
enum SnifferTarget {
    private static let types = [
        nil, "text/plain", "text/html; charset=utf-8", "application/json", "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded", "message/rfc822", "application/pdf", ";=\"",
    ]

    static func run(_ input: [UInt8]) -> String? {
        let format = FormatSniffer.format(of: input.span)
        guard input.isEmpty || FormatSniffer.format(of: input.span) == format else {
            return "the same bytes are the same format"
        }
        for type in types {
            let declared = FormatSniffer.format(of: input.span, declaredType: type)
            guard declared == format || declared.isTextual && format.isTextual else {
                return "a declared type decides only between kinds of text"
            }
        }
        _ = FormatSniffer.isPlain(input.span)
        guard !format.extensions.contains(where: { FormatSniffer.isSurprising(format, name: "a." + $0) }) else {
            return "an extension of the format does not surprise"
        }
        let name = String(decoding: input.prefix(5000), as: UTF8.self)
        _ = FormatSniffer.isSurprising(format, name: name)
        _ = DeclaredType.essence(name)
        _ = DeclaredType.parameter("charset", of: name)
        return nil
    }
}

extension ContentFormat {
    /// Whether it is a kind of text, between which a declared type may decide.
    fileprivate var isTextual: Bool { self == .text || isMarkup }
}
