/// What the attributes of HTML and XML hold.
enum MarkupAttribute {
    /// The kinds of attributes.
    enum Kind {
        /// Text that somebody may have written.
        case text
        /// Where something is.
        case url
        /// Shapes, which are long rows of numbers, and the names of namespaces.
        case noise
    }

    /// The kind of the attribute with a name.
    static func kind(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>) -> Kind {
        if let kind = kinds[unsafe MarkupName.number(bytes, name)] { return kind }
        return unsafe has(bytes, name, "xmlns") ? .noise : .text
    }

    /// Whether the name of an attribute begins with this.
    static func has(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>, _ prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard name.count >= length else { return false }
        return (0..<length).allSatisfy { unsafe bytes[name.lowerBound + $0] | 0x20 == prefix.utf8Start[$0] | 0x20 }
    }

    private static let kinds: [UInt64: Kind] = {
        let urls = MarkupName.numbers(
            """
            href src action formaction cite data poster background longdesc ping manifest xlink:href codebase usemap \
            icon archive classid profile r:link
            """
        )
        let shapes = MarkupName.numbers(
            "d points transform viewbox gradienttransform patterntransform path xsi:schemalocation"
        )
        let noise = [UInt64: Kind](uniqueKeysWithValues: shapes.map { ($0, .noise) })
        return noise.merging(urls.map { ($0, .url) }) { first, _ in first }
    }()
}
