package import WeirCatalog

/// A file that describes one predefined entry.
package struct EntryFile: Hashable, Sendable {
    /// Its path relative to the folder of the catalog.
    package let path: String
    /// What detection needs.
    package let definition: EntryDefinition
    /// What people and tests need.
    package let documentation: EntryDocumentation

    /// Reads the file alone, without what depends on other files.
    ///
    /// Whatever the bytes are, it does not trap, and its time and memory are bounded by the limit of the size of a file.
    ///
    /// - Parameter file: Where it is, and bytes that may be anything.
    /// - Throws: `CatalogError` with everything that is wrong.
    package init(_ file: CatalogFile) throws(CatalogError) {
        let reading = EntryReading(file)
        guard let read = reading.file, reading.problems.isEmpty else {
            throw CatalogError(problems: reading.problems.sorted())
        }
        self = read
    }

    /// Joins what has been read and checked.
    init(path: String, definition: EntryDefinition, documentation: EntryDocumentation) {
        self.path = path
        self.definition = definition
        self.documentation = documentation
    }
}
