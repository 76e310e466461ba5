import WeirCatalog

/// The Swift file that carries a catalog into the binary.
package struct EmbeddedCatalogCode {
    /// The text of the file.
    package let text: String

    /// Writes the code for a catalog.
    ///
    /// The two constants are apart so that a program reads only what it needs: every start takes the definitions,
    /// `weir entries show` takes the documentation too. `StaticString` costs nothing until it is read.
    ///
    /// Fails when what it wrote does not read back as the same catalog, which is a fault in weir.
    ///
    /// - Parameter source: What to embed.
    package init?(_ source: CatalogSource) {
        let definitions = source.catalog.embeddedText
        let documentation = EntryDocumentation.embeddedText(of: source.documentation)
        guard Catalog(embedded: Array(definitions.utf8)) == source.catalog,
            EntryDocumentation.list(embedded: Array(documentation.utf8)) == source.documentation
        else { return nil }
        text = """
            // Written by embed-catalog at build time; the files it is made of are in Predefined.

            enum EmbeddedCatalog {
                static let definitions: StaticString = \(Self.literal(definitions))
                static let documentation: StaticString = \(Self.literal(documentation))
            }

            """
    }

    /// A string literal, one line for each line of the text so that two builds can be compared.
    static func literal(_ text: String) -> String {
        var literal = "\"\"\"\n"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                literal += "\n"
            case "\\", "\"":
                literal += "\\\(scalar)"
            case _ where isVisible(scalar):
                literal.unicodeScalars.append(scalar)
            default:
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        // The line feed before the closing quotes is no part of the value.
        return literal + "\n\"\"\""
    }

    /// Whether a scalar can stand in code as it is, without being taken for something else or lost.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
