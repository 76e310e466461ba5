extension Parser {
    /// Parses `?`, `*` or `+`, with a `?` after it for lazy.
    mutating func parseRepetition(of part: AST?, sign: Unicode.Scalar) throws(PatternError) -> AST {
        guard let part else { throw .nothingToRepeat(String(sign), at: cursor.currentSpan) }
        cursor.advance()
        let isGreedy = !parseLazySign()
        let kind: AST.Kind =
            switch sign {
            case "?": .repetition(part, minimum: 0, maximum: 1, isGreedy: isGreedy)
            case "*": .repetition(part, minimum: 0, maximum: nil, isGreedy: isGreedy)
            default: .repetition(part, minimum: 1, maximum: nil, isGreedy: isGreedy)
            }
        return try checked(AST(kind, span: part.span.lowerBound..<cursor.offset))
    }

    /// Parses `{m}`, `{m,}` or `{m,n}`, with a `?` after it for lazy.
    mutating func parseCountedRepetition(of part: AST?) throws(PatternError) -> AST {
        let start = cursor.offset
        guard let part else { throw .nothingToRepeat("{", at: cursor.currentSpan) }
        guard cursor.advanceAndSkip() else { throw .unclosedCount(at: start..<cursor.offset) }
        // A missing first count is no error yet: what follows may be the larger one.
        let (minimum, minimumSpan) = try parseCount()
        guard !cursor.isAtEnd else { throw .unclosedCount(at: start..<cursor.offset) }
        var maximum = minimum
        if cursor.current == "," {
            guard cursor.advanceAndSkip() else { throw .unclosedCount(at: start..<cursor.offset) }
            if cursor.current == "}" {
                maximum = nil
            } else {
                guard minimum != nil else { throw .missingCount(at: minimumSpan) }
                let (end, endSpan) = try parseCount()
                guard let end else { throw .missingCount(at: endSpan) }
                maximum = end
            }
        }
        guard let minimum else { throw .missingCount(at: minimumSpan) }
        guard cursor.current == "}" else { throw .unclosedCount(at: start..<cursor.offset) }
        // Unlike after `*`, spaces that `x` ignores may stand before the `?`.
        cursor.advanceAndSkip()
        let isGreedy = !parseLazySign()
        if let maximum, maximum < minimum {
            throw .reversedCount(minimum, maximum, at: start..<cursor.offset)
        }
        let kind = AST.Kind.repetition(part, minimum: minimum, maximum: maximum, isGreedy: isGreedy)
        return try checked(AST(kind, span: part.span.lowerBound..<cursor.offset))
    }

    private mutating func parseLazySign() -> Bool {
        guard cursor.current == "?" else { return false }
        cursor.advance()
        return true
    }

    /// A number with spaces around it, which are allowed even without `x`; `nil` when there is no digit.
    private mutating func parseCount() throws(PatternError) -> (UInt32?, Range<Int>) {
        while let scalar = cursor.current, scalar.properties.isWhitespace { cursor.advance() }
        let start = cursor.offset
        var digits = ""
        while let scalar = cursor.current, ("0"..."9").contains(scalar) {
            digits.unicodeScalars.append(scalar)
            cursor.advanceAndSkip()
        }
        let span = start..<cursor.offset
        while let scalar = cursor.current, scalar.properties.isWhitespace { cursor.advanceAndSkip() }
        guard !digits.isEmpty else { return (nil, span) }
        guard let count = UInt32(digits) else { throw .hugeCount(at: span) }
        return (count, span)
    }
}
