internal import WeirContent

/// The sensitivity labels that an encrypted package keeps outside of what is encrypted (MS-OFFCRYPTO 2.6, the stream
/// `LabelInfo`, in the XML of ECMA-376's `docMetadata/LabelInfo.xml`).
final class LabelInfo: XMLHandler {
    enum Element: String, CaseIterable {
        case label
    }

    private let reading: Reading

    /// States the labels of a stream.
    static func read(_ content: ByteSlice, _ reading: Reading) {
        let scanner = XMLScanner(LabelInfo(reading))
        reading.attempt { () throws(ReadingFault) in
            try unsafe content.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe scanner.feed(bytes) }
            if try !scanner.finish() { throw .corrupt }
        }
    }

    private init(_ reading: Reading) {
        self.reading = reading
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard element == .label, let id = attributes["id"], attributes["removed"] != "1",
            attributes["enabled"] != "0"
        else { return }
        let site = attributes["siteId"].map(Self.plain)
        reading.label(SensitivityLabel(id: Self.plain(id), site: site, name: attributes["name"]))
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}

    private static func plain(_ identifier: String) -> String {
        identifier.lowercased().filter { $0 != "{" && $0 != "}" }
    }
}
