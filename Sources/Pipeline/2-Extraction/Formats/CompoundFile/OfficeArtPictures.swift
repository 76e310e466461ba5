internal import WeirContent

/// The pictures in drawings of Office 97: records of the kind "blip" (MS-ODRAW 2.2.23), wherever they stand.
///
/// Word, Excel and PowerPoint keep them in different streams and at different depths. Their record headers are so
/// particular that looking for those finds them all, in one pass and without following any offset.
enum OfficeArtPictures {
    /// Hands over the pictures in some bytes, and the text of metafiles.
    ///
    /// - Throws: The limit that was reached.
    static func read(in bytes: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        var offset = 0
        while let place = next(in: bytes, from: offset) {
            offset = place + 8
            guard let instance = try? bytes.little(UInt16.self, at: place) >> 4,
                let type = try? bytes.little(UInt16.self, at: place + 2),
                let length = try? bytes.little(UInt32.self, at: place + 4),
                let body = try? bytes.slice(at: place + 8, count: Int(length))
            else { continue }
            offset += body.count
            // An odd instance says that a second identifier follows the first; JPEG in CMYK has both values twice.
            let identifiers = instance & 1 == 0 ? 16 : 32
            switch type {
            case 0xF01A, 0xF01B, 0xF01C: try readMetafile(body.clamped(from: identifiers), reading)
            case 0xF01F: reading.picture(bitmap(body.clamped(from: identifiers + 1)))
            default: reading.picture(body.clamped(from: identifiers + 1))
            }
        }
    }

    /// Where the next record stands.
    private static func next(in bytes: ByteSlice, from start: Int) -> Int? {
        bytes.withSpan { span in
            var place = start
            while place + 8 <= span.count {
                if span[place + 3] == 0xF0, span[place] & 0xF == 0,
                    isBlip(type: span[place + 2], instance: UInt16(span[place]) >> 4 | UInt16(span[place + 1]) << 4)
                {
                    return place
                }
                place += 1
            }
            return nil
        }
    }

    /// Whether a record is a blip (MS-ODRAW 2.2.24 to 2.2.31).
    private static func isBlip(type: UInt8, instance: UInt16) -> Bool {
        switch type {
        case 0x1A: instance & ~1 == 0x3D4
        case 0x1B: instance & ~1 == 0x216
        case 0x1C: instance & ~1 == 0x542
        case 0x1D, 0x2A: instance & ~1 == 0x46A || instance & ~1 == 0x6E2
        case 0x1E: instance & ~1 == 0x6E0
        case 0x1F: instance & ~1 == 0x7A8
        case 0x29: instance & ~1 == 0x6E4
        default: false
        }
    }

    /// Reads the text of a metafile: its records hold it as it is, once it is decompressed (MS-ODRAW 2.2.31).
    private static func readMetafile(_ body: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let data = body.clamped(from: 34)
        guard (try? body.byte(at: 32)) == 0 else {
            return try PrintableRuns.tell(data, reading, part: .drawing, name: nil)
        }
        var metafile: [UInt8] = []
        do {
            try unsafe Inflater.inflate(data, .zlib, reading) { (piece) throws(ReadingFault) in
                unsafe metafile.append(contentsOf: piece)
            }
        } catch {
            reading.report(error.problem)
        }
        try PrintableRuns.tell(ByteSlice(metafile), reading, part: .drawing, name: nil)
    }

    /// A bitmap as a file: the header that one in a document leaves out (BITMAPFILEHEADER).
    private static func bitmap(_ body: ByteSlice) -> ByteSlice {
        let header = Int((try? body.little(UInt32.self, at: 0)) ?? 40)
        let depth = (try? body.little(UInt16.self, at: 14)) ?? 24
        let stated = Int((try? body.little(UInt32.self, at: 32)) ?? 0)
        let colours = depth > 8 ? 0 : stated > 0 ? min(stated, 256) : 1 << Int(depth)
        var file: [UInt8] = Array("BM".utf8)
        for number in [UInt32(clamping: body.count + 14), 0, UInt32(clamping: 14 + header + 4 * colours)] {
            file += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
        return ByteSlice(file + body.array)
    }
}
