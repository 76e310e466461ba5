package import WeirManagement

/// A form with files (RFC 7578), read whole and strictly.
///
/// What a client that follows the standards sends is read; what a lenient reader would have to guess at is refused:
/// text around the parts, line ends other than CRLF, header lines that are folded, part headers without a name. The
/// parts share the bytes of the body.
package struct MultipartForm: Sendable {
    /// The most parts of a form.
    package static let mostParts = 16
    /// The most bytes of the headers of one part.
    package static let mostHeaderBytes = 8 << 10

    /// The parts, in their order.
    package let parts: [MultipartPart]

    /// Reads a form.
    ///
    /// - Parameter body: The body of a request, from anywhere.
    /// - Throws: `wrongContentType` when it is no form or states no boundary, `malformed` when it does not follow the
    ///   standard, `limitReached` for too many parts. Nothing of the body is in the message.
    package init(_ body: RequestBody) throws(ManagementError) {
        guard body.contentType == "multipart/form-data", let boundary = body.boundary else {
            throw ManagementError(
                .wrongContentType,
                "a form is expected, with Content-Type multipart/form-data and its boundary"
            )
        }
        guard Self.isBoundary(boundary) else {
            throw ManagementError(.malformed, "the boundary of the form is none (RFC 2046, section 5.1.1)")
        }
        try self.init(body.bytes, boundary: boundary)
    }

    private init(_ bytes: [UInt8], boundary: String) throws(ManagementError) {
        var reader = MultipartReader(bytes, boundary: boundary)
        var parts: [MultipartPart] = []
        try reader.readFirstDelimiter()
        while try reader.readsPart() {
            guard parts.count < Self.mostParts else { throw .limitReached("parts in a form", limit: Self.mostParts) }
            let headers = try reader.readHeaders(most: Self.mostHeaderBytes)
            parts.append(try MultipartPart(headers, try reader.readContent()))
        }
        self.parts = parts
    }

    /// The one file that the form has under a name.
    ///
    /// - Parameter name: The name of the field.
    /// - Returns: The file.
    /// - Throws: `invalidField` when there is none, or more than one.
    package func file(_ name: String) throws(ManagementError) -> MultipartFile {
        let found = parts.filter { $0.name == name }
        guard let part = found.first, found.count == 1 else {
            throw ManagementError(.invalidField, "the form needs one part \"\(name)\"", at: "/\(name)")
        }
        return MultipartFile(part)
    }

    /// From 1 to 70 of certain characters, the last of them no space.
    private static func isBoundary(_ text: String) -> Bool {
        (1...70).contains(text.utf8.count) && text.utf8.last != UInt8(ascii: " ")
            && text.utf8.allSatisfy { byte in
                byte.isLetterOrDigit || "'()+_,-./:=? ".utf8.contains(byte)
            }
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
