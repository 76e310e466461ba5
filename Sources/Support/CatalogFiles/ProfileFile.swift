package import WeirCatalog

/// A file that describes one predefined profile.
package struct ProfileFile: Hashable, Sendable {
    /// Its path relative to the folder of the catalog.
    package let path: String
    /// The profile.
    package let definition: ProfileDefinition

    /// Reads the file alone, without looking whether its entries exist.
    ///
    /// Whatever the bytes are, it does not trap, and its time and memory are bounded by the limit of the size of a file.
    ///
    /// - Parameter file: Where it is, and bytes that may be anything.
    /// - Throws: `CatalogError` with everything that is wrong.
    package init(_ file: CatalogFile) throws(CatalogError) {
        let reading = ProfileReading(file)
        guard let read = reading.file, reading.problems.isEmpty else {
            throw CatalogError(problems: reading.problems.sorted())
        }
        self = read
    }

    /// Joins what has been read and checked.
    init(path: String, definition: ProfileDefinition) {
        self.path = path
        self.definition = definition
    }
}
