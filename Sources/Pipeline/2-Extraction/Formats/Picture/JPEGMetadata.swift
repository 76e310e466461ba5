/// The segments of JPEG that carry text: comments, EXIF, XMP, IPTC (ITU-T T.81, annex B).
enum JPEGMetadata {
    private static let exif = [UInt8]("Exif\0\0".utf8)
    private static let xmp = [UInt8]("http://ns.adobe.com/xap/1.0/\0".utf8)
    private static let photoshop = [UInt8]("Photoshop 3.0\0".utf8)

    /// Collects the text of all segments, and what follows the end of the picture.
    static func read(_ content: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        var offset = 2
        while offset < content.count {
            guard try content.byte(at: offset) == 0xFF else { throw .corrupt }
            let marker = try content.byte(at: offset + 1)
            switch marker {
            case 0xFF: offset += 1
            case 0xD9:
                metadata.note(tail: content.clamped(from: offset + 2))
                return
            case 0x01, 0xD0...0xD8: offset += 2
            default:
                let length = Int(try content.big(UInt16.self, at: offset + 2))
                guard length >= 2 else { throw .corrupt }
                try read(marker, try content.slice(at: offset + 4, count: length - 2), metadata)
                offset += length + 2
                if marker == 0xDA { offset = try endOfScan(content, from: offset) }
            }
        }
        throw .truncated
    }

    private static func read(
        _ marker: UInt8,
        _ segment: ByteSlice,
        _ metadata: PictureMetadata
    ) throws(ReadingFault) {
        switch marker {
        case 0xFE: try metadata.add("Comment", decoding: segment)
        case 0xE1 where segment.has(exif):
            try ExifMetadata.read(segment.clamped(from: exif.count), metadata)
        case 0xE1 where segment.has(xmp): try metadata.add("XMP", segment.clamped(from: xmp.count).array)
        case 0xED where segment.has(photoshop):
            try metadata.add("IPTC", decoding: segment.clamped(from: photoshop.count))
        default: break
        }
    }

    /// The next marker behind entropy-coded data, in which 0xFF is followed by 0 or a restart marker.
    private static func endOfScan(_ content: ByteSlice, from start: Int) throws(ReadingFault) -> Int {
        var offset = start
        while let found = content.first([0xFF], from: offset) {
            let next = try content.byte(at: found + 1)
            if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { return found }
            offset = found + (next == 0xFF ? 1 : 2)
        }
        throw .truncated
    }
}
