/// Finds what the expression of a data class names, where names stand in the place of identifiers.
///
///     dlp_match(dlp.entries["Employee number"]) and not dlp_match(dlp.data_classes["Public"])
///
/// Whatever else is in the text is not looked at: whether it is an expression is for the account to say.
enum ExpressionNames {
    /// A text in the expression that is an identifier or a name.
    struct Reference {
        /// What it names.
        let scope: NameTable.Scope
        /// The identifier or the name.
        let text: String
        /// Where the string is, with its quotes.
        let range: Range<String.Index>
    }

    private static let fields: [(text: String, scope: NameTable.Scope)] = [
        ("dlp.entries", .entry), ("dlp.data_classes", .dataClass),
    ]

    /// The references of an expression, in order.
    static func references(in expression: String) -> [Reference] {
        var references: [Reference] = []
        var rest = expression[...]
        while let field = next(in: rest) {
            rest = rest[field.end...]
            var inner = blanks(rest)
            guard inner.first == "[" else { continue }
            inner = blanks(inner.dropFirst())
            guard let (text, end) = string(inner) else { continue }
            references.append(Reference(scope: field.scope, text: text, range: inner.startIndex..<end))
            rest = rest[end...]
        }
        return references
    }

    /// The expression with other texts in the place of its references; `nil` keeps one as it is.
    static func replacing(
        in expression: String,
        _ replacement: (Reference) throws(ConfigurationRefusal) -> String?
    ) throws(ConfigurationRefusal) -> String {
        var result = ""
        var start = expression.startIndex
        for reference in references(in: expression) {
            guard let text = try replacement(reference) else { continue }
            result += expression[start..<reference.range.lowerBound]
            result += "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            start = reference.range.upperBound
        }
        return result + expression[start...]
    }

    private static func next(in text: Substring) -> (scope: NameTable.Scope, end: String.Index)? {
        var first: (start: String.Index, scope: NameTable.Scope, end: String.Index)?
        for field in fields {
            guard let range = text.firstRange(of: field.text) else { continue }
            if first.map({ range.lowerBound < $0.start }) ?? true {
                first = (range.lowerBound, field.scope, range.upperBound)
            }
        }
        return first.map { ($0.scope, $0.end) }
    }

    private static func blanks(_ text: Substring) -> Substring {
        text.drop { $0 == " " || $0 == "\t" || $0.isNewline }
    }

    /// The string that a text starts with: between quotes, where a backslash stands before a quote or another one.
    private static func string(_ text: Substring) -> (text: String, end: String.Index)? {
        guard text.first == "\"" else { return nil }
        var content = ""
        var rest = text.dropFirst()
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "\"": return (content, rest.startIndex)
            case "\\":
                guard let escaped = rest.first, escaped == "\"" || escaped == "\\" else { return nil }
                content.append(escaped)
                rest = rest.dropFirst()
            default: content.append(character)
            }
        }
        return nil
    }
}
