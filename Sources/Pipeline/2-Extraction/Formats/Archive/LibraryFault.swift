internal import CArchive
internal import Glibc
internal import WeirContent

/// What libarchive means by an error: it has one code for most of them, and tells them apart in words.
enum LibraryFault {
    /// Parts of libarchive's messages, in lower case, in the order they are looked for (libarchive 3.6 and 3.7).
    private static let words: [(part: String, problem: ContentProblem)] = [
        ("ncrypt", .encrypted),
        ("assphrase", .encrypted),
        ("assword", .encrypted),
        ("volume", .unsupportedVolume),
        ("runcated", .corruptTruncated),
        ("nexpected end", .corruptTruncated),
        ("remature end", .corruptTruncated),
        ("nd of file", .corruptTruncated),
        ("No progress is possible", .corruptTruncated),
        ("hecksum", .corruptChecksum),
        ("CRC", .corruptChecksum),
        ("not supported", .unsupportedCompression),
        ("nsupported", .unsupportedCompression),
        ("Unknown codec", .unsupportedCompression),
        ("Unexpected codec", .unsupportedCompression),
        ("memory", .errorMemory),
        ("ecompress", .corruptCompression),
        ("Lzma library error", .corruptCompression),
        ("code", .corruptCompression),
        ("uffman", .corruptCompression),
    ]

    /// The last error of an archive.
    static func of(_ archive: OpaquePointer) -> ReadingFault {
        guard unsafe archive_errno(archive) != ENOMEM else { return ReadingFault(.errorMemory) }
        guard let message = unsafe archive_error_string(archive) else { return .corrupt }
        for word in words where unsafe strstr(message, word.part) != nil {
            return ReadingFault(word.problem)
        }
        return .corrupt
    }
}
