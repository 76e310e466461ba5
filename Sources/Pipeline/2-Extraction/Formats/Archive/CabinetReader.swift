internal import WeirContent

/// Cabinet archives ([MS-CAB]).
enum CabinetReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        // Flags of the header, 2.1: another cabinet comes before this one or after it.
        let isVolume = try content.little(UInt16.self, at: 30) & 0x0003 != 0
        if isVolume { reading.report(.unsupportedVolume) }
        try ArchiveMembers.read(content, .cab, isVolume: isVolume, reading)
    }
}
