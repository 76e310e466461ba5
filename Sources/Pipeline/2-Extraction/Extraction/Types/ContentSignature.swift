/// Bytes that tell the type of content, and where they stand.
struct ContentSignature: Sendable {
    /// The format.
    let format: ContentFormat

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
        ContentSignature(.pdf, "%PDF-"),
        ContentSignature(.rtf, "{\\rtf"),
        ContentSignature(.zip, [0x50, 0x4B, 0x03, 0x04]),
        ContentSignature(.zip, [0x50, 0x4B, 0x05, 0x06]),
        // One segment of a split archive, and an archive that was to be split and was not (APPNOTE.TXT, 8.5.4).
        ContentSignature(.zip, [0x50, 0x4B, 0x07, 0x08, 0x50, 0x4B, 0x03, 0x04]),
        ContentSignature(.zip, [0x50, 0x4B, 0x30, 0x30, 0x50, 0x4B, 0x03, 0x04]),
        ContentSignature(.gzip, [0x1F, 0x8B]),
        ContentSignature(.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ContentSignature(.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
        ContentSignature(.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ContentSignature(.rar, [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        ContentSignature(.cab, [0x4D, 0x53, 0x43, 0x46, 0x00, 0x00, 0x00, 0x00]),
        ContentSignature(.ar, "!<arch>\n"),
        ContentSignature(.xar, [0x78, 0x61, 0x72, 0x21, 0x00]),
        ContentSignature(.warc, "WARC/"),
        ContentSignature(.tar, "ustar", at: 257),
        ContentSignature(.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ContentSignature(.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ContentSignature(.jpeg, [0xFF, 0xD8, 0xFF]),
        ContentSignature(.gif, "GIF8"),
        ContentSignature(.webp, "WEBP", at: 8),
        ContentSignature(.tiff, [0x49, 0x49, 0x2A, 0x00]),
        ContentSignature(.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
        ContentSignature(.emf, " EMF", at: 40),
        ContentSignature(.wmf, [0xD7, 0xCD, 0xC6, 0x9A]),
        ContentSignature(.wmf, [0x01, 0x00, 0x09, 0x00, 0x00, 0x03]),
        ContentSignature(.sqlite, "SQLite format 3"),
        ContentSignature(.program, [0x7F, 0x45, 0x4C, 0x46]),
        ContentSignature(.text, [0xFF, 0xFE, 0x00, 0x00]),
        ContentSignature(.text, [0x00, 0x00, 0xFE, 0xFF]),
        ContentSignature(.text, [0xFF, 0xFE]),
        ContentSignature(.text, [0xFE, 0xFF]),
    ]

    private init(_ format: ContentFormat, _ text: String, at offset: Int = 0) {
        self.format = format
        self.offset = offset
        bytes = Array(text.utf8)
    }

    private init(_ format: ContentFormat, _ bytes: [UInt8]) {
        self.format = format
        offset = 0
        self.bytes = bytes
    }
}
