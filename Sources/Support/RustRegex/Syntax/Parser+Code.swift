extension Parser {
    /// Parses the code of a character: from the `x`, `u` or `U` of `\x41`, `\u00E9`, `\U0001F600`, `\x{E9}`.
    mutating func parseHex(from start: Int) throws(PatternError) -> AST.Literal {
        let digitCount =
            switch cursor.current {
            case "x": 2
            case "u": 4
            default: 8
            }
        guard cursor.advanceAndSkip() else { throw .danglingEscape(at: start..<cursor.offset) }
        if cursor.current == "{" {
            let scalar = try parseBracedHex(from: start)
            return AST.Literal(scalar: scalar, isByte: false, span: start..<cursor.offset)
        }
        var digits = ""
        for index in 0..<digitCount {
            if index > 0, !cursor.advanceAndSkip() { throw .danglingEscape(at: start..<cursor.offset) }
            digits.unicodeScalars.append(try hexDigit())
        }
        cursor.advanceAndSkip()
        let span = start..<cursor.offset
        guard let scalar = Self.scalar(hex: digits) else { throw .invalidScalar(at: span) }
        return AST.Literal(scalar: scalar, isByte: digitCount == 2, span: span)
    }

    private mutating func parseBracedHex(from start: Int) throws(PatternError) -> Unicode.Scalar {
        let brace = cursor.offset
        var digits = ""
        while cursor.advanceAndSkip(), cursor.current != "}" {
            digits.unicodeScalars.append(try hexDigit())
        }
        guard !cursor.isAtEnd else { throw .danglingEscape(at: start..<cursor.offset) }
        cursor.advanceAndSkip()
        guard !digits.isEmpty else { throw .emptyHex(at: brace..<cursor.offset) }
        guard let scalar = Self.scalar(hex: digits) else { throw .invalidScalar(at: start..<cursor.offset) }
        return scalar
    }

    private func hexDigit() throws(PatternError) -> Unicode.Scalar {
        switch cursor.current {
        case .some(let digit) where ("0"..."9").contains(digit): return digit
        case .some(let digit) where ("a"..."f").contains(digit): return digit
        case .some(let digit) where ("A"..."F").contains(digit): return digit
        default: throw .invalidHexDigit(at: cursor.currentSpan)
        }
    }

    private static func scalar(hex digits: String) -> Unicode.Scalar? {
        UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }

    /// Parses a property from its `p` or `P` on: `\pL`, `\p{Greek}`, `\P{sc=Greek}`.
    ///
    /// Whether the property exists is for the translator to say.
    mutating func parseProperty(from start: Int) throws(PatternError) -> ClassItem {
        let isNegated = cursor.current == "P"
        guard cursor.advanceAndSkip(), let scalar = cursor.current else {
            throw .danglingEscape(at: start..<cursor.offset)
        }
        guard scalar == "{" else {
            guard scalar != "\\" else { throw .invalidPropertyLetter(at: cursor.currentSpan) }
            cursor.advanceAndSkip()
            return ClassItem(.property(name: String(scalar), isNegated: isNegated), span: start..<cursor.offset)
        }
        var name = ""
        while cursor.advanceAndSkip(), let scalar = cursor.current, scalar != "}" {
            name.unicodeScalars.append(scalar)
        }
        guard !cursor.isAtEnd else { throw .danglingEscape(at: start..<cursor.offset) }
        cursor.advance()
        return ClassItem(Self.property(named: name, isNegated: isNegated), span: start..<cursor.offset)
    }

    private static func property(named name: String, isNegated: Bool) -> ClassItem.Kind {
        let bytes = Array(name.utf8)
        for (sign, flips) in [("!=", true), (":", false), ("=", false)] {
            let sign = Array(sign.utf8)
            guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: sign) }) else { continue }
            return .propertyValue(
                name: String(decoding: bytes[..<place], as: UTF8.self),
                value: String(decoding: bytes[(place + sign.count)...], as: UTF8.self),
                isNegated: isNegated != flips
            )
        }
        return .property(name: name, isNegated: isNegated)
    }
}
