internal import WeirContent

/// RAR archives, versions 4 and 5 (technote.txt of WinRAR).
enum RARReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let isFifth = try content.byte(at: 6) == 1
        let header = isFifth ? try RARHeader(fifth: content) : try RARHeader(fourth: content)
        guard !header.isEncrypted else { throw .encrypted }
        if header.isVolume { reading.report(.unsupportedVolume) }
        let encrypted = isFifth ? RARMembers.encrypted(content, limit: reading.limits.entries) : []
        try ArchiveMembers.read(
            content,
            isFifth ? .rar5 : .rar,
            isVolume: header.isVolume,
            encrypted: encrypted,
            reading
        )
    }
}
