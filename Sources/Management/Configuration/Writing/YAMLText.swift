package import WeirJSON

/// Writes values as YAML, in the form in which people write it: a line for each member, quotes where they are needed.
package struct YAMLText {
    /// The text, in UTF-8.
    package private(set) var bytes: [UInt8] = []

    /// A document that is this value.
    package init(_ value: JSONValue) {
        switch value {
        case .object(let members) where !members.isEmpty: append(members, indent: 0)
        case .array(let elements) where !elements.isEmpty: append(elements, indent: 0)
        default: bytes.append(text: Self.scalar(value) + "\n")
        }
    }

    private mutating func append(_ members: [JSONValue.Member], indent: Int, isFirstInLine: Bool = false) {
        for (index, member) in members.enumerated() {
            if index > 0 || !isFirstInLine { bytes.append(UInt8(ascii: " "), count: indent) }
            bytes.append(text: Self.scalar(.string(member.name)) + ":")
            switch member.value {
            case .object(let inner) where !inner.isEmpty:
                bytes.append("\n")
                append(inner, indent: indent + 2)
            case .array(let inner) where !inner.isEmpty:
                bytes.append("\n")
                append(inner, indent: indent + 2)
            default: bytes.append(text: " " + Self.scalar(member.value) + "\n")
            }
        }
    }

    private mutating func append(_ elements: [JSONValue], indent: Int) {
        for element in elements {
            bytes.append(UInt8(ascii: " "), count: indent)
            bytes.append("- ")
            switch element {
            case .object(let members) where !members.isEmpty:
                append(members, indent: indent + 2, isFirstInLine: true)
            // A list in a list is written as JSON, which is YAML.
            default: bytes.append(text: Self.scalar(element) + "\n")
            }
        }
    }

    private static func scalar(_ value: JSONValue) -> String {
        guard case .string(let text) = value else { return String(decoding: value.bytes, as: UTF8.self) }
        if isPlain(text) { return text }
        // Between single quotes nothing is escaped, so that patterns stay as they are.
        guard text.unicodeScalars.contains(where: isEscaped) else { return "'" + text.replacing("'", with: "''") + "'" }
        var quoted = ""
        for scalar in String(decoding: JSONValue.string(text).bytes, as: UTF8.self).unicodeScalars {
            if isEscaped(scalar) {
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted
    }

    /// Whether a character cannot stand in a line of YAML as it is (YAML 1.2.2, sections 5.1 and 5.4).
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains(scalar)
    }

    /// Whether a text needs no quotes in any version of YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " " else {
            return false
        }
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        guard !words.contains(text.lowercased()) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./ ()".unicodeScalars.contains(scalar)
        }
    }
}
