internal import Crypto

/// A document that a fingerprint is taken from: what tells it from others.
///
/// The document itself is content, and is not.
package struct ReferenceDocument: Hashable, Sendable {
    /// The most bytes of a document.
    package static let mostBytes = 10 << 20
    /// How the names of documents end that can be read: files of one text, no archives and no pictures.
    package static let extensions = [
        "docx", "txt", "md", "csv", "tsv", "json", "xml", "html", "htm", "rtf", "pdf", "doc", "docm", "dotx", "odt",
        "ott",
        "xlsx", "xlsm", "xls", "ods", "pptx", "pptm", "ppt", "odp", "epub", "eml", "msg",
    ]

    /// The name of the file.
    package let fileName: String
    /// Counts the documents that were uploaded for the fingerprint, from 1.
    package let version: Int
    /// How many bytes it has.
    package let size: Int
    /// The SHA-256 of its bytes, in hexadecimal digits.
    package let sha256: String

    /// Describes a document.
    package init(fileName: String, version: Int, size: Int, sha256: String) {
        self.fileName = fileName
        self.version = version
        self.size = size
        self.sha256 = sha256
    }

    /// What is to be remembered of a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - fileName: Its name, as the request has it; folders before it are left out.
    ///   - version: Which of the fingerprint's documents it is.
    ///   - pointer: Where the document is in the request.
    /// - Throws: `outOfRange` for a name that is none or has another ending, and for an empty file; `tooLarge`.
    package init(
        _ bytes: [UInt8],
        fileName: String,
        version: Int,
        at pointer: String
    ) throws(ManagementError) {
        let name = fileName.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last.map(String.init)
        guard let name, (1...255).contains(name.unicodeScalars.count), !name.unicodeScalars.contains(where: \.isControl)
        else {
            throw ManagementError(.outOfRange, "the file needs a name of at most 255 characters", at: pointer)
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last, Self.extensions.contains(ending.lowercased()) else {
            throw ManagementError(
                .outOfRange,
                "the name of the file has to end in one of .\(Self.extensions.joined(separator: ", ."))",
                at: pointer
            )
        }
        guard !bytes.isEmpty else { throw ManagementError(.outOfRange, "the file is empty", at: pointer) }
        guard bytes.count <= Self.mostBytes else {
            throw ManagementError(.tooLarge, "a document has at most \(Self.mostBytes) bytes", at: pointer)
        }
        guard ending.lowercased() != "docx" || Self.isArchive(bytes) else {
            throw ManagementError(.outOfRange, "the file is called a Word document, and is none", at: pointer)
        }
        var hash = SHA256()
        hash.update(data: bytes)
        self.init(fileName: name, version: version, size: bytes.count, sha256: Self.hexadecimal(hash.finalize()))
    }

    /// Whether a file begins and ends as an archive does, which a Word document is (APPNOTE 6.3.10, sections 4.3.7 and
    /// 4.3.16); at its end may stand a comment.
    private static func isArchive(_ bytes: [UInt8]) -> Bool {
        let (start, end): ([UInt8], [UInt8]) = ([0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06])
        let endLength = 22
        guard bytes.starts(with: start), bytes.count >= start.count + endLength else { return false }
        let last = bytes.count - endLength
        return (max(start.count, last - Int(UInt16.max))...last).contains { bytes[$0...].starts(with: end) }
    }

    /// The same document with another number.
    func numbered(_ version: Int) -> ReferenceDocument {
        ReferenceDocument(fileName: fileName, version: version, size: size, sha256: sha256)
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = String.UnicodeScalarView()
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0xF)])
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
