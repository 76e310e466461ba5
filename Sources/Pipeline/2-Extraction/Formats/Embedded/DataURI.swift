/// Content that stands inside a URL (RFC 2397): `data:image/png;base64,…`.
struct DataURI {
    /// The media type, parameters included; `nil` when it is left out.
    let type: String?
    /// The content.
    let content: ByteSlice

    /// Whether text begins as such a URL.
    static func begins(_ text: UnsafeRawBufferPointer) -> Bool {
        text.count >= 5 && (0..<5).allSatisfy { unsafe text[$0] | 0x20 == scheme.utf8Start[$0] | 0x20 }
    }

    private static let scheme: StaticString = "data:"

    /// The content of a URL; `nil` when it is no such URL.
    ///
    /// - Throws: The limit of decoded bytes.
    static func read(_ text: UnsafeRawBufferPointer, _ reading: Reading) throws(ReadingFault) -> DataURI? {
        guard unsafe begins(text), let comma = unsafe text.firstIndex(of: UInt8(ascii: ",")), comma < 1000 else {
            return nil
        }
        let header = unsafe String(decoding: text[5..<comma], as: UTF8.self)
        let isBase64 = header.lowercased().hasSuffix(";base64")
        let type = isBase64 ? String(header.dropLast(7)) : header
        let data = unsafe UnsafeRawBufferPointer(rebasing: text[(comma + 1)...])
        var bytes: [UInt8] = []
        try reading.spend(bytes: data.count)
        unsafe PercentCoding.append(data, plus: .literal, to: &bytes)
        if isBase64 {
            let decoded = try unsafe ByteSlice(bytes).withUnsafeBytes { (text) throws(ReadingFault) in
                try unsafe EmbeddedBase64.decode(text, reading)
            }
            guard let decoded else { return nil }
            bytes = decoded
        }
        return DataURI(type: type.isEmpty ? nil : type, content: ByteSlice(bytes))
    }
}
