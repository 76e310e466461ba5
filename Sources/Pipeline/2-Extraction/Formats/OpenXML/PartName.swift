/// Names of parts (ECMA-376 part 2, 6.2.2): they are compared without regard to case, and may be percent-encoded.
enum PartName {
    /// The name as it is meant: slashes forward and none in front, percent signs decoded, `.` and `..` resolved.
    static func normalized(_ name: String) -> String {
        normalized(Array(name.utf8))
    }

    /// The name as it is meant, from the bytes of a ZIP directory.
    static func normalized(_ name: [UInt8]) -> String {
        guard !isPlain(name) else { return String(decoding: name, as: UTF8.self) }
        var parts: [ArraySlice<UInt8>] = []
        for part in PercentCoding.decoded(name).split(whereSeparator: { $0 == 0x2F || $0 == 0x5C }) {
            if part.elementsEqual([0x2E]) { continue }
            if part.elementsEqual([0x2E, 0x2E]) {
                if !parts.isEmpty { parts.removeLast() }
                continue
            }
            parts.append(part)
        }
        return String(decoding: Array(parts.joined(separator: [0x2F])), as: UTF8.self)
    }

    /// Whether a name is what it says, as nearly all are: nothing to decode, nothing to resolve.
    private static func isPlain(_ name: [UInt8]) -> Bool {
        var isStart = true
        for byte in name {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "\\"): return false
            case UInt8(ascii: "/"), UInt8(ascii: "."):
                if isStart { return false }
                isStart = byte == UInt8(ascii: "/")
            default: isStart = false
            }
        }
        return !isStart
    }

    /// What names are compared by.
    static func key(_ name: String) -> String { normalized(name).lowercased() }

    /// The key of the part that a relationship's target means.
    ///
    /// - Parameters:
    ///   - target: What the relationship says: relative to the source's folder, or from the root with a slash in front.
    ///   - source: The name of the part that the relationship belongs to; empty for the package.
    /// - Returns: What the name of the part has to be compared with.
    static func key(ofTarget target: String, from source: String) -> String {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        let isAbsolute = path.first == UInt8(ascii: "/") || path.first == UInt8(ascii: "\\")
        let slash = isAbsolute ? nil : source.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { Array(source.utf8[...$0]) } ?? []
        return normalized(folder + (isAbsolute ? path.dropFirst() : path)).lowercased()
    }

    /// The part that a part of relationships belongs to: `word/document.xml` for `word/_rels/document.xml.rels`.
    static func source(ofRelationships name: String) -> String {
        var parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard var last = parts.popLast(), parts.last?.lowercased() == "_rels" else { return "" }
        parts.removeLast()
        if last.lowercased().hasSuffix(".rels") { last.removeLast(5) }
        return (parts + [last]).joined(separator: "/")
    }

    /// The name of the part that holds the relationships of a part.
    static func relationships(of name: String) -> String {
        guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "_rels/\(name).rels" }
        return "\(name[..<slash])/_rels/\(name[name.index(after: slash)...]).rels"
    }
}
