/// A place in a file.
struct Position: Hashable {
    /// The line, from 1.
    let line: Int
    /// The character of that line, from 1; a character is a Unicode scalar.
    let column: Int

    /// The first character of a file.
    static let start = Position(line: 1, column: 1)
}
