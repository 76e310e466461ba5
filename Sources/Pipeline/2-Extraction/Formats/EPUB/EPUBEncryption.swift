/// Takes what a book says of its encryption.
///
/// Fonts are commonly disguised, by two algorithms that hide nothing else (EPUB 3.3, 4.2.6.3.2); anything more is a lock.
final class EPUBEncryption: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case method = "EncryptionMethod"
    }

    /// Whether more than fonts is encrypted.
    private(set) var isContentEncrypted = false

    private static let disguises = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]

    /// Nothing is encrypted.
    init() {}

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard element == .method else { return }
        if !Self.disguises.contains(attributes["Algorithm"] ?? "") { isContentEncrypted = true }
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
