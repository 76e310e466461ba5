internal import CUchardet

/// Guesses the encoding of text that nothing else tells, by the frequency of its letters (uchardet).
@safe
enum CharsetGuess {
    /// How much of a text the guess is made from.
    private static let sampleSize = 1 << 16

    /// The most likely encoding; `nil` when there is none that is known.
    static func charset(of bytes: UnsafeRawBufferPointer) -> Charset? {
        guard let detector = unsafe uchardet_new() else { return nil }
        defer { unsafe uchardet_delete(detector) }
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard unsafe uchardet_handle_data(detector, start, min(bytes.count, sampleSize)) == 0 else { return nil }
        unsafe uchardet_data_end(detector)
        guard let name = unsafe uchardet_get_charset(detector) else { return nil }
        return unsafe Charset.named(String(cString: name))
    }
}
