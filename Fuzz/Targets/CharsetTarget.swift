internal import WeirFormats

/// Turns any bytes into UTF-8 from the character encoding that the first byte says, whole and in pieces of the size that
/// the second says.
enum CharsetTarget {
    /// One of each way: tables, units of two and four bytes, and the C library's, with states and without.
    private static let labels = [
        "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "utf-7", "windows-1252", "windows-1251", "cp437",
        "iso-8859-8", "macintosh", "shift_jis", "euc-jp", "iso-2022-jp", "iso-2022-cn", "gb18030", "gbk", "johab",
        "big5", "euc-kr", "windows-1258",
    ]

    static func run(_ input: [UInt8]) -> String? {
        guard input.count > 2, let charset = Charset.named(labels[Int(input[0]) % labels.count]) else { return nil }
        let size = Int(input[1]) + 1
        let bytes = Array(input.dropFirst(2))
        var whole: [UInt8] = []
        charset.append(bytes, to: &whole)
        guard (try? UTF8Span(validating: whole.span)) != nil else { return "what is decoded is valid UTF-8" }
        // A byte may be a character of three bytes, and what is no character becomes one of three.
        guard whole.count <= 4 * bytes.count + 4 else { return "text does not grow beyond its characters" }
        var decoder = CharsetDecoder(charset)
        var pieces: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + size)
            unsafe bytes[start..<end].withUnsafeBytes { unsafe decoder.append($0, to: &pieces) }
            start = end
        }
        decoder.finish(to: &pieces)
        return whole == pieces ? nil : "where pieces are cut changes nothing"
    }
}
