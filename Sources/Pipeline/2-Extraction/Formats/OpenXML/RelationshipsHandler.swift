/// Takes the relationships out of a part of them.
final class RelationshipsHandler: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case relationship = "Relationship"
    }

    /// What was met.
    private(set) var relationships: [Relationship] = []

    private let source: String

    /// A handler for the relationships of a part.
    ///
    /// - Parameter source: The name of that part; empty for the package.
    init(source: String) {
        self.source = source
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard element == .relationship, let target = attributes["Target"] else { return }
        let type = attributes["Type"] ?? ""
        let isExternal = attributes["TargetMode"]?.lowercased() == "external"
        relationships.append(
            Relationship(
                id: attributes["Id"] ?? "",
                kind: type.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(type[type.utf8.index(after: $0)...]) }
                    ?? type,
                target: target,
                isExternal: isExternal,
                key: isExternal ? "" : PartName.key(ofTarget: target, from: source)
            )
        )
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
