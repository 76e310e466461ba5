internal import WeirManagement

/// One part of a form; its bytes are content, and print as redacted.
package struct MultipartPart: Sendable {
    /// The name of the field.
    package let name: String
    /// The name of the file, as the form has it; `nil` for a part that is no file.
    package let fileName: String?
    /// The media type, in lower case and without parameters; `nil` when the part states none.
    package let contentType: String?
    /// What the part has.
    package let bytes: ArraySlice<UInt8>

    /// Reads the headers of a part.
    ///
    /// - Parameters:
    ///   - headers: The lines of its headers.
    ///   - bytes: What it has.
    /// - Throws: `malformed` when they do not say what the name of the field is.
    init(_ headers: [ArraySlice<UInt8>], _ bytes: ArraySlice<UInt8>) throws(ManagementError) {
        var disposition: HeaderValue?
        var type: HeaderValue?
        for line in headers {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first.map(Self.isBlank) == false,
                let text = String(validating: line[(colon + 1)...], as: UTF8.self)
            else { throw Self.malformed("a header of a part is none") }
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition" where disposition == nil: disposition = HeaderValue(text)
            case "content-type" where type == nil: type = HeaderValue(text)
            case "content-disposition", "content-type": throw Self.malformed("a part has a header twice")
            case "content-transfer-encoding" where !Self.isPlain(text):
                // RFC 7578, section 4.7: deprecated, and over HTTP never needed.
                throw Self.malformed("a part has a transfer encoding")
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data", let name = disposition.parameters["name"] else {
            throw Self.malformed("a part has no Content-Disposition of form-data with a name")
        }
        self.name = name
        fileName = disposition.parameters["filename"].map(Self.decoded)
        contentType = type?.value
        self.bytes = bytes
    }

    /// Quotes and line ends in names are percent-encoded by browsers, and nothing else is (HTML, "multipart form data").
    private static func decoded(_ name: String) -> String {
        name.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        ["7bit", "8bit", "binary"].contains(HeaderValue(text)?.value)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func malformed(_ reason: String) -> ManagementError {
        ManagementError(.malformed, "the form is malformed: \(reason)")
    }
}

extension MultipartPart: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How large it is, not what it says.
    package var description: String { "MultipartPart(\(bytes.count) bytes)" }
    /// How large it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
