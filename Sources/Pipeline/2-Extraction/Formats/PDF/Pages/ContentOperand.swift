/// What stands before an operator; strings and names are kept by the lexer.
struct ContentOperand {
    enum Kind {
        case number, name, string, object
    }

    let kind: Kind
    /// The number, or which of the objects it is.
    var number = 0.0
    /// Where the bytes of a string or name stand.
    var range = 0..<0
}
