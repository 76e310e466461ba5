/// A member of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.12).
struct ZIPEntry {
    /// Which header it was read from.
    enum Source {
        /// The directory, as most programs do.
        case directory
        /// Its own header, since the directory does not list it.
        case hidden
        /// Its own header, since there is no directory that could list it.
        case recovered
        /// Its own header, which disagrees with the directory about its bytes.
        case localHeader
    }

    /// Its name as raw bytes; slashes part its folders.
    var name: [UInt8]
    /// Its name in UTF-8, where an extra field states it.
    var unicodeName: [UInt8]?
    /// What somebody wrote about it.
    var comment: [UInt8] = []
    /// The compression method; 0 is stored, 8 is Deflate.
    var method: UInt16
    /// The general purpose bits; bit 0 says encrypted.
    var flags: UInt16
    /// The checksum of its content; `nil` when it is not known.
    var checksum: UInt32?
    /// How many bytes it takes in the archive; less than stated where other members begin.
    var compressedSize: Int
    /// How many bytes it claims to decompress to.
    var size: Int
    /// Where its own header begins.
    var headerOffset: Int
    /// Where its compressed bytes begin.
    var dataOffset: Int
    /// Where it was read from.
    var source = Source.directory
    /// Whether its own header says something else than the directory.
    var isContradicted = false
    /// Why it has fewer bytes than stated: the archive ends, or another member begins.
    var shortfall: ReadingFault?
    /// Why it has no content that could be read.
    var fault: ReadingFault?

    /// Its name for people.
    var displayName: String { MemberName.label(unicodeName ?? name) }
    /// Whether it is protected by a password: plainly, strongly (bit 6), by an encrypted directory (bit 13), or with AES.
    var isEncrypted: Bool { flags & 0x2041 != 0 || method == 99 }
    /// Whether it is a folder.
    var isFolder: Bool { name.last == UInt8(ascii: "/") }
}
