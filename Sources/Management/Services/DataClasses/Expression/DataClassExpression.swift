/// The expression of a data class: its text as it was written, and what it means.
///
/// The language is the part of Cloudflare's wirefilter that data classes need:
///
///     expr  := xor { ("or" | "||") xor }
///     xor   := conj { ("xor" | "^^") conj }
///     conj  := unary { ("and" | "&&") unary }
///     unary := ("not" | "!") unary | "(" expr ")" | match
///     match := "dlp_match" "(" ("dlp.entries" | "dlp.data_classes") "[" string "]" ")"
package struct DataClassExpression: Sendable {
    /// The most characters of an expression.
    package static let mostCharacters = 10_000
    /// How deep parentheses and negations may be nested.
    package static let mostNesting = 100

    /// The text, byte for byte as it was given.
    package let text: String
    /// What has to be found.
    package let condition: DataClassCondition
    /// What the text names, in its order.
    package let references: [ExpressionReference]

    /// Reads an expression.
    ///
    /// Takes time and memory in proportion to the text.
    ///
    /// - Parameter text: The text, from anywhere.
    /// - Throws: `ExpressionError` with the place of the first fault.
    package init(_ text: String) throws(ExpressionError) {
        guard text.utf8.count <= Self.mostCharacters * 4, text.unicodeScalars.count <= Self.mostCharacters else {
            throw ExpressionError(.tooLong, at: Self.mostCharacters + 1)
        }
        var parser = try ExpressionParser(text)
        condition = try parser.parse()
        references = parser.references
        self.text = text
    }

    /// Whether the expression names an entry itself.
    package func names(entry id: ObjectID) -> Bool {
        references.contains { $0.kind == .entry && $0.id == id }
    }

    /// Whether the expression names a data class itself.
    package func names(dataClass id: ObjectID) -> Bool {
        references.contains { $0.kind == .dataClass && $0.id == id }
    }
}

extension DataClassExpression: Equatable {
    /// Whether two expressions have the same bytes; `String` takes different bytes for equal.
    package static func == (left: DataClassExpression, right: DataClassExpression) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }
}
