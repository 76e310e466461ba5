/// Reads the words of an expression into the tree of its conditions.
struct ExpressionParser {
    /// What was named up to now, in the order of the text.
    private(set) var references: [ExpressionReference] = []

    private var lexer: ExpressionLexer
    private var token: ExpressionToken
    private var nesting = 0

    /// A parser at the start of a text.
    init(_ text: String) throws(ExpressionError) {
        lexer = ExpressionLexer(text)
        token = try lexer.next()
    }

    /// The whole text as one condition.
    mutating func parse() throws(ExpressionError) -> DataClassCondition {
        let condition = try disjunction()
        guard token.kind == .end else { throw expected(.operatorOrEnd) }
        return condition
    }

    private mutating func disjunction() throws(ExpressionError) -> DataClassCondition {
        var condition = try exclusive()
        while try take(.or) { condition = .or(condition, try exclusive()) }
        return condition
    }

    private mutating func exclusive() throws(ExpressionError) -> DataClassCondition {
        var condition = try conjunction()
        while try take(.xor) { condition = .xor(condition, try conjunction()) }
        return condition
    }

    private mutating func conjunction() throws(ExpressionError) -> DataClassCondition {
        var condition = try unary()
        while try take(.and) { condition = .and(condition, try unary()) }
        return condition
    }

    private mutating func unary() throws(ExpressionError) -> DataClassCondition {
        let column = token.column
        guard nesting < DataClassExpression.mostNesting else { throw ExpressionError(.tooDeep, at: column) }
        nesting += 1
        defer { nesting -= 1 }
        if try take(.not) { return .not(try unary()) }
        if try take(.openParenthesis) {
            let condition = try disjunction()
            guard try take(.closeParenthesis) else { throw expected(.operatorOrClosing) }
            return condition
        }
        return try match()
    }

    private mutating func match() throws(ExpressionError) -> DataClassCondition {
        guard try take(.name("dlp_match")) else { throw expected(.condition) }
        guard try take(.openParenthesis) else { throw expected(.openParenthesis) }
        let kind: ExpressionReference.Kind
        if try take(.name("dlp.entries")) {
            kind = .entry
        } else if try take(.name("dlp.data_classes")) {
            kind = .dataClass
        } else {
            throw expected(.reference)
        }
        guard try take(.openBracket) else { throw expected(.openBracket) }
        guard case .string(let bytes) = token.kind else { throw expected(.string) }
        guard let id = ObjectID(String(decoding: bytes, as: UTF8.self)) else { throw expected(.identifier) }
        references.append(ExpressionReference(kind: kind, id: id, column: token.column))
        token = try lexer.next()
        guard try take(.closeBracket) else { throw expected(.closeBracket) }
        guard try take(.closeParenthesis) else { throw expected(.closeParenthesis) }
        return kind == .entry ? .entry(id) : .dataClass(id)
    }

    private mutating func take(_ kind: ExpressionToken.Kind) throws(ExpressionError) -> Bool {
        guard token.kind == kind else { return false }
        token = try lexer.next()
        return true
    }

    private func expected(_ wanted: ExpressionError.Wanted) -> ExpressionError {
        ExpressionError(.expected(wanted), at: token.column)
    }
}
