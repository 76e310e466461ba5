/// One entry of a compound file's directory (MS-CFB 2.6.1).
struct CompoundEntry {
    /// What an entry is.
    enum Kind: UInt8 {
        case unused = 0
        case storage = 1
        case stream = 2
        case root = 5
    }

    /// Its number, which is where it stands in the directory.
    let index: Int
    /// What it is.
    let kind: Kind
    /// The entries beside and below it; any number may be anything in a hostile file.
    let left, right, child: UInt32
    /// The first sector of its stream.
    let start: UInt32
    /// How long its stream is said to be.
    let size: UInt64

    /// Reads the entry that stands in 128 bytes; `nil` when it is of no known kind.
    init?(_ bytes: ByteSlice, index: Int, isVersion3: Bool) {
        guard let raw = try? bytes.byte(at: 66), let kind = Kind(rawValue: raw),
            let left = try? bytes.little(UInt32.self, at: 68),
            let right = try? bytes.little(UInt32.self, at: 72),
            let child = try? bytes.little(UInt32.self, at: 76),
            let start = try? bytes.little(UInt32.self, at: 116),
            let size = try? bytes.little(UInt64.self, at: 120)
        else { return nil }
        self.index = index
        self.kind = kind
        self.left = left
        self.right = right
        self.child = child
        self.start = start
        // Version 3 leaves the upper half undefined (MS-CFB 2.6.3).
        self.size = isVersion3 ? size & 0xFFFF_FFFF : size
    }
}
