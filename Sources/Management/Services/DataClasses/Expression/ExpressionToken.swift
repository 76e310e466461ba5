/// A word of an expression.
struct ExpressionToken: Hashable {
    /// What it is.
    enum Kind: Hashable {
        case or
        case xor
        case and
        case not
        case openParenthesis
        case closeParenthesis
        case openBracket
        case closeBracket
        /// A name with its points, such as `dlp.entries`.
        case name(String)
        /// A string, without its quotes and escapes.
        case string([UInt8])
        case end
    }

    /// What it is.
    let kind: Kind
    /// Where it starts, in characters from 1.
    let column: Int
}
