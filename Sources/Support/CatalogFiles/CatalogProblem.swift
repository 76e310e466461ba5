/// One thing that is wrong in a file of the catalog.
package struct CatalogProblem: Hashable, Sendable {
    /// The path of the file, relative to the folder of the catalog.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The character of that line, from 1; a character is a Unicode scalar.
    package let column: Int
    /// What is wrong and how to mend it.
    package let message: String
}

extension CatalogProblem: Comparable, CustomStringConvertible {
    /// The form that compilers print and editors understand: `file:line:column: error: message`.
    package var description: String {
        "\(file):\(line):\(column): error: \(message)"
    }

    /// Orders problems by where they are.
    package static func < (left: CatalogProblem, right: CatalogProblem) -> Bool {
        (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
    }
}
