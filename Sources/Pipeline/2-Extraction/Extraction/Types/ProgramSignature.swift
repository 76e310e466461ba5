/// Tells programs for Windows and DOS: `MZ` alone could begin a text.
enum ProgramSignature {
    /// Whether `content` begins with the header of one (Microsoft PE format, 2).
    static func matches(_ content: Span<UInt8>) -> Bool {
        guard content.count >= 64, content[0] == 0x4D, content[1] == 0x5A else { return false }
        let offset = (0..<4).reduce(0) { $0 | Int(content[60 + $1]) << ($1 * 8) }
        guard offset <= content.count - 2 else { return false }
        switch (content[offset], content[offset + 1]) {
        case (0x50, 0x45), (0x4E, 0x45), (0x4C, 0x45), (0x4C, 0x58): return true
        default: return false
        }
    }
}
