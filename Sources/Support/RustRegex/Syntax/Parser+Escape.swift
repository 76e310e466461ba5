/// What a `\` sequence is, before it is known whether it stands in a class.
enum Escape {
    case literal(AST.Literal)
    case assertion(AST.Assertion, span: Range<Int>)
    case item(ClassItem)

    /// Where it stands.
    var span: Range<Int> {
        switch self {
        case .literal(let literal): literal.span
        case .assertion(_, let span): span
        case .item(let item): item.span
        }
    }

    /// The escape outside of a class.
    var tree: AST {
        switch self {
        case .literal(let literal): AST(.literal(literal), span: literal.span)
        case .assertion(let assertion, let span): AST(.assertion(assertion), span: span)
        case .item(let item): AST(.characterClass(item), span: item.span)
        }
    }
}

extension Parser {
    /// Parses from `\` on.
    mutating func parseEscape() throws(PatternError) -> Escape {
        let start = cursor.offset
        guard cursor.advance(), let scalar = cursor.current else {
            throw .danglingEscape(at: start..<cursor.offset)
        }
        switch scalar {
        case "0"..."9":
            let span = start..<cursor.currentSpan.upperBound
            throw .backReference(cursor.text(span), at: span)
        case "x", "u", "U": return .literal(try parseHex(from: start))
        case "p", "P": return .item(try parseProperty(from: start))
        default: break
        }
        cursor.advance()
        let span = start..<cursor.offset
        if let perl = Self.perlClass(scalar) { return .item(ClassItem(perl, span: span)) }
        if let character = Self.escapedCharacter(scalar) {
            return .literal(AST.Literal(scalar: character, isByte: false, span: span))
        }
        switch scalar {
        case "A": return .assertion(.textStart, span: span)
        case "z": return .assertion(.textEnd, span: span)
        case "b":
            let special = try parseSpecialWordBoundary(from: start)
            return .assertion(special ?? .wordBoundary, span: start..<cursor.offset)
        case "B": return .assertion(.notWordBoundary, span: span)
        case "<": return .assertion(.wordStart, span: span)
        case ">": return .assertion(.wordEnd, span: span)
        default: throw .unknownEscape(scalar, at: span)
        }
    }

    private static func perlClass(_ letter: Unicode.Scalar) -> ClassItem.Kind? {
        switch letter {
        case "d": .perl(.digit, isNegated: false)
        case "D": .perl(.digit, isNegated: true)
        case "s": .perl(.space, isNegated: false)
        case "S": .perl(.space, isNegated: true)
        case "w": .perl(.word, isNegated: false)
        case "W": .perl(.word, isNegated: true)
        default: nil
        }
    }

    /// The character that an escape of one letter or sign means.
    ///
    /// All of ASCII but letters, digits, `<` and `>` may be escaped; those are kept for the language.
    private static func escapedCharacter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a": "\u{07}"
        case "f": "\u{0C}"
        case "t": "\t"
        case "n": "\n"
        case "r": "\r"
        case "v": "\u{0B}"
        case "0"..."9", "A"..."Z", "a"..."z", "<", ">": nil
        default: scalar.isASCII ? scalar : nil
        }
    }

    /// Parses `{start}` and its like after `\b`; `nil`, and nothing read, when it can only be a count.
    private mutating func parseSpecialWordBoundary(from start: Int) throws(PatternError) -> AST.Assertion? {
        guard cursor.current == "{" else { return nil }
        let brace = cursor.offset
        guard cursor.advanceAndSkip(), let first = cursor.current else {
            throw .unclosedWordBoundary(at: start..<cursor.offset)
        }
        guard Self.isBoundaryNameScalar(first) else {
            cursor.move(to: brace)
            return nil
        }
        let nameStart = cursor.offset
        var name = ""
        while let scalar = cursor.current, Self.isBoundaryNameScalar(scalar) {
            name.unicodeScalars.append(scalar)
            cursor.advanceAndSkip()
        }
        guard cursor.current == "}" else { throw .unclosedWordBoundary(at: brace..<cursor.offset) }
        let nameSpan = nameStart..<cursor.offset
        cursor.advance()
        switch name {
        case "start": return .wordStart
        case "end": return .wordEnd
        case "start-half": return .wordStartHalf
        case "end-half": return .wordEndHalf
        default: throw .unknownWordBoundary(name, at: nameSpan)
        }
    }

    private static func isBoundaryNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "-"
    }
}
