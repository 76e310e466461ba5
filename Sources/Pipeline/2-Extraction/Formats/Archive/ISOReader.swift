/// Images of optical discs (ISO 9660, with Joliet and Rock Ridge names).
enum ISOReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        try ArchiveMembers.read(content, .iso, reading)
    }
}
