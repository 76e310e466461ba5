internal import WeirExtraction

/// Turns text in any character encoding into UTF-8.
enum TextDecoder {
    /// What text is encoded in, as far as it can be told.
    struct Decision {
        /// The likeliest encoding.
        let charset: Charset
        /// How many bytes the byte order mark takes.
        var markLength = 0
        /// Another encoding the text may as well be in.
        var second: Charset?
        /// Whether it is UTF-8 without a fault, so that its bytes are the answer.
        var isValidUTF8 = false
    }

    /// The text as UTF-8, whatever it is encoded in.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - declared: The name of its encoding, where somebody states one; checked against the bytes.
    /// - Returns: Valid UTF-8.
    static func utf8(_ bytes: ByteSlice, declared: String?) -> [UInt8] {
        utf8(bytes, decide(bytes, declared: declared))
    }

    /// The text as UTF-8, once it is decided what it is encoded in.
    static func utf8(_ bytes: ByteSlice, _ decision: Decision) -> [UInt8] {
        let rest = bytes.clamped(from: decision.markLength)
        guard !decision.isValidUTF8 else { return rest.array }
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        unsafe rest.withUnsafeBytes { _ = unsafe decision.charset.append($0, to: &text) }
        return text
    }

    /// Gives `body` the text as UTF-8, for the time of the call; valid UTF-8 is not copied.
    static func withUTF8(
        _ bytes: ByteSlice,
        _ decision: Decision,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        let text =
            decision.isValidUTF8
            ? bytes.clamped(from: decision.markLength) : ByteSlice(utf8(bytes, decision))
        try unsafe text.withUnsafeBytes(body)
    }

    /// Decides what text is encoded in.
    ///
    /// What the bytes prove goes before what is declared, and that before what is likely.
    static func decide(_ bytes: ByteSlice, declared: String?) -> Decision {
        let (form, markLength) = bytes.withSpan { (WideText.form(of: $0), WideText.markLength($0)) }
        if let form { return Decision(charset: .wide(form), markLength: markLength) }
        if bytes.has([0x2B, 0x2F, 0x76]), let charset = utf7(bytes) { return charset }
        return unsafe bytes.withUnsafeBytes { unsafe decide($0, markLength: markLength, declared: declared) }
    }

    private static func decide(
        _ bytes: UnsafeRawBufferPointer,
        markLength: Int,
        declared: String?
    ) -> Decision {
        let declared = declared.flatMap(Charset.named)
        let survey = unsafe UTF8Text.survey(bytes)
        let isValid = survey.faults == 0
        let utf8 = Decision(charset: .utf8, markLength: markLength, isValidUTF8: isValid)
        if markLength > 0 { return utf8 }
        if survey.isASCII {
            // Too short for its pattern to prove anything.
            if let declared, case .wide = declared.method, unsafe bytes.contains(0) {
                return Decision(charset: declared)
            }
            // Encodings that write everything in ASCII, by escape sequences.
            if let declared, case .iconv(let converter) = declared.method, converter.isStateful {
                return Decision(charset: declared)
            }
            if unsafe hasEscapes(bytes), let charset = Charset.named("iso-2022-jp") {
                return Decision(charset: charset)
            }
            return utf8
        }
        if isValid {
            // A few characters of UTF-8 may be letters of another encoding by chance.
            guard let declared, declared != .utf8, declared.keepsASCII, survey.sequences < 4 else { return utf8 }
            return Decision(charset: .utf8, second: declared, isValidUTF8: true)
        }
        // No other encoding makes so many characters of UTF-8, whatever is declared.
        if survey.sequences > 4 * survey.faults { return utf8 }
        if let declared, declared != .utf8, unsafe fits(bytes, declared) { return Decision(charset: declared) }
        guard let guess = unsafe CharsetGuess.charset(of: bytes), guess != .utf8, guess.keepsASCII,
            unsafe fits(bytes, guess)
        else { return Decision(charset: .windows1252) }
        // Letters of single-byte encodings differ by frequency only, and what has few of them may be anything.
        let isSure = guess.isMultiByte && survey.faults + survey.sequences > 16
        return Decision(charset: guess, second: isSure || guess == .windows1252 ? nil : .windows1252)
    }

    /// Whether bytes are text in an encoding, but for a few faults.
    private static func fits(_ bytes: UnsafeRawBufferPointer, _ charset: Charset) -> Bool {
        guard charset.isMultiByte else { return true }
        var sample: [UInt8] = []
        let head = unsafe UnsafeRawBufferPointer(rebasing: bytes.prefix(1 << 16))
        let faults = unsafe charset.convert(head, isLast: false, to: &sample).faults
        let high = unsafe head.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        return faults * 20 <= max(high, 1) || faults == 0
    }

    /// UTF-7 by its byte order mark (RFC 2152): `+/v8`, `+/v9`, `+/v+` or `+/v/`.
    private static func utf7(_ bytes: ByteSlice) -> Decision? {
        let isMarked = ["8", "9", "+", "/"].contains { bytes.has(Array($0.utf8), at: 3) }
        return isMarked ? Charset.named("utf-7").map { Decision(charset: $0) } : nil
    }

    /// Whether text has the escape sequences of ISO-2022-JP (RFC 1468).
    private static func hasEscapes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        unsafe bytes.withMemoryRebound(to: UInt8.self) { bytes in
            var offset = 0
            while let escape = unsafe bytes[offset...].firstIndex(of: 0x1B) {
                if escape + 2 < bytes.count, unsafe bytes[escape + 1] == UInt8(ascii: "$"),
                    unsafe [UInt8(ascii: "@"), UInt8(ascii: "B"), UInt8(ascii: "(")].contains(bytes[escape + 2])
                {
                    return true
                }
                offset = escape + 1
            }
            return false
        }
    }
}
