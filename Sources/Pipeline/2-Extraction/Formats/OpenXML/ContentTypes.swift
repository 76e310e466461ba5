/// What the parts of a package are, as `[Content_Types].xml` states it (ECMA-376 part 2, 6.2.3).
final class ContentTypes: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case standard = "Default"
        case override = "Override"
    }

    /// The key of the part that states them.
    static let key = "[content_types].xml"

    private var extensions: [String: String] = [:]
    private var names: [String: String] = [:]
    private(set) var all: [String] = []

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard let element, let stated = attributes["ContentType"] else { return }
        let type = Self.essence(stated)
        switch element {
        case .standard:
            guard let name = attributes["Extension"]?.lowercased() else { return }
            if extensions[name] == nil { extensions[name] = type }
        case .override:
            guard let name = attributes["PartName"].map(PartName.key) else { return }
            if names[name] == nil { names[name] = type }
        }
        all.append(type)
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}

    /// The type of a part, in lower case and without parameters; empty when nothing states it.
    func type(ofKey key: String) -> String {
        if let type = names[key] { return type }
        guard let dot = key.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return extensions[String(key[key.utf8.index(after: dot)...])] ?? ""
    }

    private static func essence(_ type: String) -> String {
        let end = type.utf8.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: " ") }
        return (end.map { String(type[..<$0]) } ?? type).lowercased()
    }
}
