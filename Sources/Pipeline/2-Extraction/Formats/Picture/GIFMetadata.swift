/// The comments and plain text of GIF (GIF89a specification, sections 24 and 25).
enum GIFMetadata {
    /// Collects the text of all extensions, and what follows the trailer.
    static func read(_ content: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        var offset = 13 + colorTable(try content.byte(at: 10))
        while true {
            switch try content.byte(at: offset) {
            case 0x3B:
                metadata.note(tail: content.clamped(from: offset + 1))
                return
            case 0x2C:
                offset += 10 + colorTable(try content.byte(at: offset + 9)) + 1
                (_, offset) = try blocks(content, from: offset, keeps: false)
            case 0x21:
                let label = try content.byte(at: offset + 1)
                let isText = label == 0xFE || label == 0x01
                let text: [UInt8]
                (text, offset) = try blocks(content, from: offset + 2, keeps: isText)
                if isText { try metadata.add("Comment", decoding: ByteSlice(text)) }
            default: throw .corrupt
            }
        }
    }

    private static func colorTable(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << Int(flags & 7 + 1)
    }

    private static func blocks(
        _ content: ByteSlice,
        from start: Int,
        keeps: Bool
    ) throws(ReadingFault) -> ([UInt8], Int) {
        var text: [UInt8] = []
        var offset = start
        while case let length = Int(try content.byte(at: offset)), length > 0 {
            if keeps { text += try content.slice(at: offset + 1, count: length).array }
            offset += length + 1
        }
        return (text, offset + 1)
    }
}
