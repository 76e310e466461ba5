/// The text chunks of PNG (PNG specification, third edition, section 11.3.3).
enum PNGMetadata {
    /// The signature before the first chunk.
    private static let signature = 8

    /// Collects the text of all chunks, and what follows the last one.
    static func read(_ content: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        var offset = signature
        while offset < content.count {
            let length = Int(try content.big(UInt32.self, at: offset))
            let chunk = try content.slice(at: offset + 8, count: length)
            if content.has("tEXt", at: offset + 4) {
                try text(chunk, metadata)
            } else if content.has("zTXt", at: offset + 4) {
                try compressed(chunk, metadata)
            } else if content.has("iTXt", at: offset + 4) {
                try international(chunk, metadata)
            } else if content.has("eXIf", at: offset + 4) {
                try ExifMetadata.read(chunk, metadata)
            }
            offset += length + 12
            guard !content.has("IEND", at: offset - length - 8) else { break }
        }
        metadata.note(tail: content.clamped(from: offset))
    }

    private static func text(_ chunk: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        let (keyword, rest) = split(chunk)
        try metadata.add(keyword, decoding: rest)
    }

    private static func compressed(_ chunk: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        let (keyword, rest) = split(chunk)
        try metadata.add(keyword, inflating: rest.clamped(from: 1))
    }

    private static func international(_ chunk: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        let (keyword, rest) = split(chunk)
        let isCompressed = rest.has([1])
        let (_, afterLanguage) = split(rest.clamped(from: 2))
        let (_, text) = split(afterLanguage)
        if isCompressed {
            try metadata.add(keyword, inflating: text)
        } else {
            try metadata.add(keyword, text.array)
        }
    }

    /// What stands before and after the first zero byte.
    private static func split(_ bytes: ByteSlice) -> (String, ByteSlice) {
        guard let end = bytes.first([0]) else { return ("", bytes) }
        return (String(decoding: bytes.clamped(from: 0, count: end).array, as: UTF8.self), bytes.clamped(from: end + 1))
    }
}
