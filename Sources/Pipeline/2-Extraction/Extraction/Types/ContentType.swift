package import WeirContent

/// What content is, told from its first bytes and never from its name.
///
/// Detection reads text. Everything else has to be recognised, so that it is reported as not inspected instead of being
/// taken for text in which nothing was found: a PDF or a compressed file need not hold a single NUL byte.
package struct ContentType: Hashable, Sendable {
    /// What people call it, such as `ZIP archive`.
    package let name: String
    /// Whether its bytes are the text.
    package let isText: Bool

    /// How many of the first bytes are looked at.
    package static let headSize = 8192

    /// Text in UTF-8 or in an encoding that agrees with it on ASCII.
    package static let text = ContentType(name: "text", isText: true)
    /// Content with NUL bytes that no signature names.
    package static let binary = ContentType(name: "binary content", isText: false)

    /// What begins with `head`; content without any bytes is text.
    ///
    /// - Parameter head: The first `headSize` bytes, or all there are.
    package init(head: Span<UInt8>) {
        for signature in ContentSignature.all where signature.matches(head) {
            self = ContentType(name: signature.format.name, isText: false)
            return
        }
        self = head.indices.contains { head[$0] == 0 } ? .binary : .text
    }

    /// Why content of this type cannot be inspected; `nil` for text.
    package var issue: InspectionIssue? {
        guard !isText else { return nil }
        return InspectionIssue(code: .unsupported, message: "\(name): only plain text is inspected")
    }

    private init(name: String, isText: Bool) {
        self.name = name
        self.isText = isText
    }
}
