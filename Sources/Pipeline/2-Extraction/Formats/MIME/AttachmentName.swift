/// What parts are called in results: a claim of whoever wrote the mail, and no path of any file.
enum AttachmentName {
    /// The most bytes of a name that are kept.
    private static let maximum = 1024

    /// A name in UTF-8 without blanks around it; `nil` when nothing is left.
    static func text(_ bytes: [UInt8]) -> String? {
        var text = bytes.prefix(maximum).drop { $0.isWhitespace || $0 == 0 }
        while let last = text.last, last.isWhitespace || last == 0 { text.removeLast() }
        // What was cut inside a character ends before it.
        while bytes.count > maximum, let last = text.last, last & 0xC0 == 0x80 { text.removeLast() }
        if bytes.count > maximum, let last = text.last, last >= 0xC0 { text.removeLast() }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
