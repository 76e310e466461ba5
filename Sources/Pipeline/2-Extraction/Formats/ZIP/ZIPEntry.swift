/// A member of a ZIP archive, as its directory states it (APPNOTE.TXT 6.3.10, 4.3.12).
struct ZIPEntry {
    /// Its name as raw bytes; slashes part its folders.
    let name: [UInt8]
    /// The compression method; 0 is stored, 8 is Deflate.
    let method: UInt16
    /// The general purpose bits; bit 0 says encrypted.
    let flags: UInt16
    /// The checksum of its content.
    let checksum: UInt32
    /// How many bytes it takes in the archive.
    let compressedSize: Int
    /// How many bytes it claims to decompress to.
    let size: Int
    /// Where its compressed bytes begin.
    let dataOffset: Int

    /// Its name for people.
    var displayName: String { String(decoding: name, as: UTF8.self) }
    /// Whether it is protected by a password.
    var isEncrypted: Bool { flags & 1 != 0 }
    /// Whether it is a folder.
    var isFolder: Bool { name.last == UInt8(ascii: "/") }
}
