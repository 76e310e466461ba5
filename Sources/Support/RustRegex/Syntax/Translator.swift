/// Turns what was written (`AST`) into what it means (`HIR`): flags applied, letters folded, classes computed.
struct Translator {
    /// The flags at the place that is being translated; `(?i)` changes them up to the end of its group.
    var flags: Flags = .unicode

    /// The meaning of a whole pattern.
    static func translate(_ tree: AST) throws(PatternError) -> HIR {
        var translator = Translator()
        return try translator.translate(tree)
    }

    /// The recursion is bounded by `AST.heightLimit`; what has parts is left to other functions, which keeps the
    /// stack of each level small.
    private mutating func translate(_ tree: AST) throws(PatternError) -> HIR {
        switch tree.kind {
        case .empty, .flags, .literal, .dot, .assertion, .characterClass: try translateLeaf(tree)
        case .repetition: try translateRepetition(tree)
        case .capture: try translateCapture(tree)
        case .group: try translateGroup(tree)
        case .concatenation(let parts): .concatenating(try translate(parts))
        case .alternation(let parts): .alternating(try translate(parts))
        }
    }

    private mutating func translate(_ trees: [AST]) throws(PatternError) -> [HIR] {
        var result: [HIR] = []
        result.reserveCapacity(trees.count)
        for tree in trees { result.append(try translate(tree)) }
        return result
    }

    private mutating func translateLeaf(_ tree: AST) throws(PatternError) -> HIR {
        switch tree.kind {
        case .flags(let change):
            flags = change.applied(to: flags)
            return .empty
        case .literal(let literal): return .set(try scalars(of: literal))
        case .dot: return try dot(at: tree.span)
        case .assertion(let assertion): return .look(look(for: assertion))
        case .characterClass(let item): return .set(try scalars(of: item))
        default: return .empty
        }
    }

    private mutating func translateRepetition(_ tree: AST) throws(PatternError) -> HIR {
        guard case .repetition(let part, let minimum, let maximum, let isGreedy) = tree.kind else { return .empty }
        let translated = try translate(part)
        return .repeating(
            translated,
            minimum: Int(minimum),
            maximum: maximum.map { Int($0) },
            greedy: isGreedy != flags.contains(.swapGreed)
        )
    }

    private mutating func translateCapture(_ tree: AST) throws(PatternError) -> HIR {
        guard case .capture(let part, let index, let name) = tree.kind else { return .empty }
        let before = flags
        let inside = try translate(part)
        flags = before
        return .capture(inside, index: index, name: name)
    }

    private mutating func translateGroup(_ tree: AST) throws(PatternError) -> HIR {
        guard case .group(let part, let change) = tree.kind else { return .empty }
        let before = flags
        flags = change.applied(to: flags)
        let inside = try translate(part)
        flags = before
        return inside
    }

    private func scalars(of literal: AST.Literal) throws(PatternError) -> ScalarSet {
        if literal.isByte, !literal.scalar.isASCII, !flags.contains(.unicode) {
            throw .invalidUTF8(at: literal.span)
        }
        return folded(ScalarSet(literal.scalar))
    }

    /// What `i` makes of a set.
    func folded(_ scalars: ScalarSet) -> ScalarSet {
        guard flags.contains(.caseInsensitive) else { return scalars }
        return flags.contains(.unicode) ? scalars.caseFolded : scalars.asciiCaseFolded
    }

    private func dot(at span: Range<Int>) throws(PatternError) -> HIR {
        guard flags.contains(.unicode) else { throw .invalidUTF8(at: span) }
        if flags.contains(.dotMatchesNewLine) { return .set(.all) }
        return .set(flags.contains(.crlf) ? Self.notCRLF : Self.notLineFeed)
    }

    private static let notLineFeed = ScalarSet([0x0A...0x0A]).inverted
    private static let notCRLF = ScalarSet([0x0A...0x0A, 0x0D...0x0D]).inverted

    private func look(for assertion: AST.Assertion) -> Look {
        let isUnicode = flags.contains(.unicode)
        let isCRLF = flags.contains(.crlf)
        switch assertion {
        case .textStart: return .textStart
        case .textEnd: return .textEnd
        case .lineStart:
            guard flags.contains(.multiLine) else { return .textStart }
            return isCRLF ? .lineStartCRLF : .lineStart
        case .lineEnd:
            guard flags.contains(.multiLine) else { return .textEnd }
            return isCRLF ? .lineEndCRLF : .lineEnd
        case .wordBoundary: return isUnicode ? .wordBoundary : .wordBoundaryASCII
        case .notWordBoundary: return isUnicode ? .notWordBoundary : .notWordBoundaryASCII
        case .wordStart: return isUnicode ? .wordStart : .wordStartASCII
        case .wordEnd: return isUnicode ? .wordEnd : .wordEndASCII
        case .wordStartHalf: return isUnicode ? .wordStartHalf : .wordStartHalfASCII
        case .wordEndHalf: return isUnicode ? .wordEndHalf : .wordEndHalfASCII
        }
    }
}
