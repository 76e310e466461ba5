/// The metadata chunks of WebP (RFC 9649, section 2.7.1.5).
enum WebPMetadata {
    /// Collects the text of all chunks, and what follows the last one.
    static func read(_ content: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        let end = Int(try content.little(UInt32.self, at: 4)) + 8
        let file = content.clamped(from: 0, count: end)
        var offset = 12
        while offset + 8 <= file.count {
            let length = Int(try file.little(UInt32.self, at: offset + 4))
            let chunk = try file.slice(at: offset + 8, count: length)
            if file.has("EXIF", at: offset) {
                try ExifMetadata.read(chunk, metadata)
            } else if file.has("XMP ", at: offset) {
                try metadata.add("XMP", chunk.array)
            }
            offset += 8 + length + length % 2
        }
        metadata.note(tail: content.clamped(from: end))
    }
}
