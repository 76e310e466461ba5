/// The texts of EXIF and of TIFF files, which are the same structure (TIFF 6.0, section 2; CIPA DC-008, section 4.6).
enum ExifMetadata {
    /// The most directories that are followed, so that a circle ends.
    private static let mostDirectories = 64
    /// The most entries of one directory that are looked at.
    private static let mostEntries = 4_096
    /// Tags whose value is the place of another directory: EXIF, GPS, interoperability, further pictures.
    private static let directoryTags: Set<UInt16> = [0x8769, 0x8825, 0xA005, 0x014A]
    /// XMP and the two kinds of IPTC.
    private static let textTags: Set<UInt16> = [0x02BC, 0x83BB, 0x8649]
    /// `XPTitle` to `XPSubject`: UTF-16.
    private static let wideTags: ClosedRange<UInt16> = 0x9C9B...0x9C9F
    /// `UserComment`: eight bytes that name the encoding, then text.
    private static let userComment: UInt16 = 0x9286

    private struct Structure {
        let content: ByteSlice
        let isLittle: Bool

        func short(_ offset: Int) throws(ReadingFault) -> UInt16 {
            isLittle ? try content.little(UInt16.self, at: offset) : try content.big(UInt16.self, at: offset)
        }

        func long(_ offset: Int) throws(ReadingFault) -> Int {
            Int(isLittle ? try content.little(UInt32.self, at: offset) : try content.big(UInt32.self, at: offset))
        }
    }

    /// Collects the texts of all directories.
    static func read(_ content: ByteSlice, _ metadata: PictureMetadata) throws(ReadingFault) {
        let structure = Structure(content: content, isLittle: content.has("II"))
        guard content.has("II") || content.has("MM") else { throw .corrupt }
        var waiting = [try structure.long(4)]
        var seen: Set<Int> = [0]
        while let directory = waiting.popLast(), seen.count < mostDirectories {
            guard seen.insert(directory).inserted else { continue }
            let count = min(Int(try structure.short(directory)), mostEntries)
            for index in 0..<count {
                let entry = directory + 2 + index * 12
                if let other = try read(entry, structure, metadata) { waiting.append(other) }
            }
            let next = directory + 2 + Int(try structure.short(directory)) * 12
            if next + 4 <= content.count { waiting.append(try structure.long(next)) }
        }
    }

    /// Reads one entry; answers the directory it leads to.
    private static func read(
        _ entry: Int,
        _ structure: Structure,
        _ metadata: PictureMetadata
    ) throws(ReadingFault) -> Int? {
        let tag = try structure.short(entry)
        let type = try structure.short(entry + 2)
        let count = try structure.long(entry + 4)
        if directoryTags.contains(tag) { return try structure.long(entry + 8) }
        // ASCII, and what is text in spite of its type: bytes or undefined.
        let isWanted = type == 2 || textTags.contains(tag) || wideTags.contains(tag) || tag == userComment
        guard isWanted, [1, 2, 7].contains(type) else { return nil }
        let value = count <= 4 ? entry + 8 : try structure.long(entry + 8)
        let bytes = try structure.content.slice(at: value, count: count)
        if wideTags.contains(tag) {
            try metadata.add("EXIF", wide(bytes))
        } else if tag == userComment {
            let isWide = bytes.has("UNICODE")
            try isWide
                ? metadata.add("EXIF", wide(bytes.clamped(from: 8)))
                : metadata.add("EXIF", decoding: bytes.clamped(from: 8))
        } else {
            try metadata.add("EXIF", decoding: bytes)
        }
        return nil
    }

    private static func wide(_ bytes: ByteSlice) throws(ReadingFault) -> [UInt8] {
        var units: [UInt16] = []
        for index in 0..<(bytes.count / 2) { units.append(try bytes.little(UInt16.self, at: index * 2)) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
