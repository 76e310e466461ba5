/// A media type as somebody states it, as in `text/html; charset=utf-8` (RFC 9110, 8.3.1).
package enum DeclaredType {
    /// The type and subtype in lower case, without parameters.
    package static func essence(_ type: String) -> String {
        let end = type.firstIndex { $0 == ";" || $0 == "," } ?? type.endIndex
        return trimmed(type[..<end]).lowercased()
    }

    /// The value of a parameter whose name is given in lower case, without quotes; `nil` when it is not there.
    package static func parameter(_ name: String, of type: String) -> String? {
        guard type.utf8.count <= 4096 else { return nil }
        for part in type.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "="), trimmed(part[..<equals]).lowercased() == name else { continue }
            let value = trimmed(part[part.index(after: equals)...])
            guard let quote = value.first, quote == "\"" || quote == "'" else { return value }
            return String(value.dropFirst().prefix { $0 != quote })
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r\n" || $0 == "\n" }
        let start = text.drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(start[...last])
    }
}
