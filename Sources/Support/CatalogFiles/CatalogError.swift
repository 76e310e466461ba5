/// Why a catalog could not be read: everything that is wrong with it, so that it can be mended in one go.
package struct CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, by file, line and column; never empty.
    package let problems: [CatalogProblem]

    /// One line a problem, as compilers print them.
    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
