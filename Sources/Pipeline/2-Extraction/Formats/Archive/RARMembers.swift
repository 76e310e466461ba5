internal import WeirContent

/// What the headers of RAR 5 say about its members and libarchive does not (technote.txt of WinRAR).
///
/// libarchive 3.6 hands over the bytes of an encrypted member as if they were its content.
enum RARMembers {
    /// Which members, in their order, are encrypted.
    static func encrypted(_ content: ByteSlice, limit: Int) -> Set<Int> {
        var found: Set<Int> = []
        var position = 0
        var offset = 8
        while position < limit, let block = try? RARBlock(content, at: offset) {
            if block.type == 2 {
                if block.isEncrypted { found.insert(position) }
                position += 1
            }
            guard block.type != 5, block.end > offset else { break }
            offset = block.end
        }
        return found
    }
}
