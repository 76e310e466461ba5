/// A file of a form; its bytes are content, and print as redacted.
package struct MultipartFile: Sendable {
    /// The name of the file, as the form has it; `nil` when it has none.
    package let name: String?
    /// The media type, in lower case and without parameters; `nil` when the form states none.
    package let contentType: String?
    /// The bytes.
    package let bytes: [UInt8]

    /// What a part of a form is as a file.
    init(_ part: MultipartPart) {
        name = part.fileName
        contentType = part.contentType
        bytes = Array(part.bytes)
    }
}

extension MultipartFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How large it is, not what it says.
    package var description: String { "MultipartFile(\(bytes.count) bytes)" }
    /// How large it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
