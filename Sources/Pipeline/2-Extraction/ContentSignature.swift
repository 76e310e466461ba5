/// Bytes that tell the type of content, and where they stand.
struct ContentSignature: Sendable {
    /// What people call the type.
    let name: String

    private let offset: Int
    private let bytes: [UInt8]

    /// Whether content that begins with `head` is of this type.
    func matches(_ head: Span<UInt8>) -> Bool {
        guard head.count >= offset + bytes.count else { return false }
        return bytes.indices.allSatisfy { head[offset + $0] == bytes[$0] }
    }

    /// The types that are told apart, from the formats' own specifications.
    ///
    /// UTF-32 stands before UTF-16, whose mark its own begins with.
    static let all = [
        ContentSignature("PDF document", "%PDF-"),
        ContentSignature("RTF document", "{\\rtf"),
        ContentSignature("ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
        ContentSignature("ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
        ContentSignature("gzip file", [0x1F, 0x8B]),
        ContentSignature("bzip2 file", "BZh"),
        ContentSignature("xz file", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ContentSignature("Zstandard file", [0x28, 0xB5, 0x2F, 0xFD]),
        ContentSignature("7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ContentSignature("RAR archive", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        ContentSignature("tar archive", "ustar", at: 257),
        ContentSignature("OLE document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ContentSignature("PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ContentSignature("JPEG picture", [0xFF, 0xD8, 0xFF]),
        ContentSignature("GIF picture", "GIF8"),
        ContentSignature("WebP picture", "WEBP", at: 8),
        ContentSignature("TIFF picture", [0x49, 0x49, 0x2A, 0x00]),
        ContentSignature("TIFF picture", [0x4D, 0x4D, 0x00, 0x2A]),
        ContentSignature("SQLite database", "SQLite format 3"),
        ContentSignature("ELF program", [0x7F, 0x45, 0x4C, 0x46]),
        ContentSignature("UTF-32 text", [0xFF, 0xFE, 0x00, 0x00]),
        ContentSignature("UTF-32 text", [0x00, 0x00, 0xFE, 0xFF]),
        ContentSignature("UTF-16 text", [0xFF, 0xFE]),
        ContentSignature("UTF-16 text", [0xFE, 0xFF]),
    ]

    private init(_ name: String, _ text: String, at offset: Int = 0) {
        self.name = name
        self.offset = offset
        bytes = Array(text.utf8)
    }

    private init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        offset = 0
        self.bytes = bytes
    }
}
