/// Takes the list of parts of an OpenDocument package, which says what is encrypted (OpenDocument 1.3 part 2, 4.8).
final class OpenDocumentManifest: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case entry = "file-entry"
        case encryption = "encryption-data"
    }

    /// The key of the part that holds it.
    static let key = "meta-inf/manifest.xml"

    /// The keys of the parts that are encrypted.
    private(set) var encrypted: Set<String> = []
    /// The media type of the document; `nil` when it is not stated.
    private(set) var type: String?

    private var part = ""

    /// An empty list.
    init() {}

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        switch element {
        case .entry:
            let path = attributes["full-path"] ?? ""
            part = PartName.key(path)
            if path == "/" { type = attributes["media-type"] }
        case .encryption: encrypted.insert(part)
        case nil: break
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
