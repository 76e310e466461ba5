/// The body of a request; it may be content, and prints as redacted.
package struct RequestBody: Sendable {
    /// The bytes.
    package let bytes: [UInt8]
    /// The media type that the request states, in lower case and without parameters; `nil` when it states none.
    package let contentType: String?
    /// The boundary that the media type states, for a form.
    package let boundary: String?

    /// No body.
    package static let empty = RequestBody([], contentType: nil)

    /// Describes a body.
    package init(_ bytes: [UInt8], contentType: String?, boundary: String? = nil) {
        self.bytes = bytes
        self.contentType = contentType
        self.boundary = boundary
    }
}

extension RequestBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How large it is, not what it says.
    package var description: String { "RequestBody(\(bytes.count) bytes)" }
    /// How large it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
