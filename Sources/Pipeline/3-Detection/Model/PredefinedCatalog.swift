public import WeirCatalog

extension Catalog {
    /// The catalog that ships with weir, read from the binary at the first use.
    ///
    /// The build tool that embeds the text reads it back and compares, so that reading it here cannot fail.
    public static let predefined = Catalog(embedded: EmbeddedCatalog.definitions.bytes) ?? Catalog()

    /// The documentation of every predefined entry, in catalog order; read at the first use, never for a scan.
    package static let predefinedDocumentation =
        EntryDocumentation.list(embedded: EmbeddedCatalog.documentation.bytes) ?? []
}

extension EntryDefinition {
    /// The examples, references and notes of a predefined entry, or `nil` when this is none.
    package var documentation: EntryDocumentation? {
        Catalog.predefinedDocumentation.first { $0.entry == id }
    }
}

extension StaticString {
    fileprivate var bytes: [UInt8] {
        withUTF8Buffer { unsafe Array($0) }
    }
}
