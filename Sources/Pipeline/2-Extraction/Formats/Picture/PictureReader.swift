internal import WeirContent
internal import WeirExtraction

/// Pictures: what their metadata says, what stands behind their end, and the picture itself for recognition.
enum PictureReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let metadata = PictureMetadata(reading)
        reading.picture(content)
        // Metadata may be damaged where the picture is not, so a fault in it ends nothing else.
        reading.attempt { () throws(ReadingFault) in
            if content.has([0x89, 0x50, 0x4E, 0x47]) {
                try PNGMetadata.read(content, metadata)
            } else if content.has([0xFF, 0xD8]) {
                try JPEGMetadata.read(content, metadata)
            } else if content.has("GIF8") {
                try GIFMetadata.read(content, metadata)
            } else if content.has("RIFF") {
                try WebPMetadata.read(content, metadata)
            } else if content.has("II") || content.has("MM") {
                try ExifMetadata.read(content, metadata)
            }
        }
        try metadata.finish()
    }
}
