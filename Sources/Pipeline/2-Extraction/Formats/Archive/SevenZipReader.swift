internal import WeirContent
internal import WeirExtraction

/// 7-Zip archives (7zFormat.txt of the LZMA SDK).
enum SevenZipReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        // The signature header says where the real one stands; in the first of several volumes it is not there.
        let offset = try content.little(UInt64.self, at: 12)
        let size = try content.little(UInt64.self, at: 20)
        let room = UInt64(max(0, content.count - 32))
        guard offset <= room, size <= room - offset else {
            let name = reading.path.last ?? reading.options.name
            throw ReadingFault(name.hasSuffix(".001") ? .unsupportedVolume : .corruptTruncated)
        }
        try ArchiveMembers.read(content, .sevenZip, reading)
        try TrailingData.read(content, from: 32 + Int(clamping: offset + size), reading)
    }
}
