/// What is wrong with an expression, and where.
package struct ExpressionError: Error, Hashable, Sendable {
    /// The closed set of faults.
    package enum Fault: Hashable, Sendable {
        case tooLong
        case tooDeep
        case badCharacter
        case openString
        case badEscape
        case expected(Wanted)
    }

    /// What should stand at a place.
    package enum Wanted: Hashable, Sendable {
        case condition
        case operatorOrEnd
        case operatorOrClosing
        case openParenthesis
        case closeParenthesis
        case reference
        case openBracket
        case closeBracket
        case string
        case identifier
    }

    /// The fault.
    package let fault: Fault
    /// Where it is, in characters from 1.
    package let column: Int

    init(_ fault: Fault, at column: Int) {
        self.fault = fault
        self.column = column
    }

    /// What is wrong, in a sentence; nothing of the text is in it.
    package var message: String {
        switch fault {
        case .tooLong: "an expression has at most \(DataClassExpression.mostCharacters) characters"
        case .tooDeep: "character \(column): nested deeper than \(DataClassExpression.mostNesting) levels"
        case .badCharacter: "character \(column): it has no place in an expression"
        case .openString: "character \(column): the string that starts here does not end"
        case .badEscape:
            "character \(column): after a backslash, \", \\, x with two hexadecimal digits or three octal digits are"
                + " expected"
        case .expected(let wanted): "character \(column): \(wanted.text)"
        }
    }
}

extension ExpressionError.Wanted {
    fileprivate var text: String {
        switch self {
        case .condition: "dlp_match(…), a negation or an opening parenthesis is expected"
        case .operatorOrEnd: "and, xor, or, or the end is expected"
        case .operatorOrClosing: "and, xor, or, or a closing parenthesis is expected"
        case .openParenthesis: "an opening parenthesis is expected"
        case .closeParenthesis: "a closing parenthesis is expected"
        case .reference: "dlp.entries or dlp.data_classes is expected"
        case .openBracket: "an opening bracket is expected"
        case .closeBracket: "a closing bracket is expected"
        case .string: "a string is expected"
        case .identifier: "a string with a UUID is expected"
        }
    }
}
