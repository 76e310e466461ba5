/// How much of a YAML document is taken.
struct YAMLLimits: Sendable {
    /// How large it may be, in bytes.
    let fileSize: Int
    /// How deep its lists and mappings may be nested.
    let nesting: Int

    /// What a file of the catalog may be.
    static let catalog = YAMLLimits(fileSize: CatalogLimits.fileSize, nesting: CatalogLimits.nesting)
    /// What a file with the definitions of an account may be: it may have its lists of words in it.
    static let definitions = YAMLLimits(fileSize: ValueDocument.mostBytes, nesting: 16)
}
