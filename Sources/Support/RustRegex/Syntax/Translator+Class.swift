extension Translator {
    /// The scalars that a class matches.
    ///
    /// Folding comes before every negation and every operator: `(?i)[^x]` leaves out both `x` and `X`.
    func scalars(of item: ClassItem) throws(PatternError) -> ScalarSet {
        switch item.kind {
        case .empty: return ScalarSet()
        case .literal(let literal): return try bound(literal)
        case .range(let low, let high):
            _ = (try bound(low), try bound(high))
            return ScalarSet([low.scalar.value...high.scalar.value])
        case .perl(let perl, let isNegated):
            return try negated(scalars(of: perl), if: isNegated, at: item.span)
        case .posix(let scalars, let isNegated):
            return try negated(folded(scalars), if: isNegated, at: item.span)
        case .property(let name, let isNegated):
            return try property(at: item.span, isNegated) { () throws(UnicodeProperty.Unknown) in
                try UnicodeProperty.scalars(named: name)
            } explain: { _ in
                .unknownProperty(name, at: item.span)
            }
        case .propertyValue(let name, let value, let isNegated):
            return try property(at: item.span, isNegated) { () throws(UnicodeProperty.Unknown) in
                try UnicodeProperty.scalars(of: name, value: value)
            } explain: { unknown in
                switch unknown {
                case .property: .unknownProperty(name, at: item.span)
                case .value: .unknownPropertyValue(name, value, at: item.span)
                }
            }
        case .bracketed(let inside, let isNegated):
            return try negated(folded(scalars(of: inside)), if: isNegated, at: item.span)
        case .union(let items):
            var ranges: [ClosedRange<UInt32>] = []
            for item in items { ranges += try scalars(of: item).ranges }
            return ScalarSet(ranges)
        case .operation(let operation, let left, let right):
            let left = folded(try scalars(of: left))
            let right = folded(try scalars(of: right))
            switch operation {
            case .intersection: return left.intersection(right)
            case .difference: return left.subtracting(right)
            case .symmetricDifference: return left.symmetricDifference(right)
            }
        }
    }

    /// A character in a class, which without `u` has to be ASCII.
    private func bound(_ literal: AST.Literal) throws(PatternError) -> ScalarSet {
        if !literal.scalar.isASCII, !flags.contains(.unicode) {
            throw literal.isByte ? .invalidUTF8(at: literal.span) : .unicodeNeeded(at: literal.span)
        }
        return ScalarSet(literal.scalar)
    }

    private func scalars(of perl: ClassItem.PerlClass) -> ScalarSet {
        let isUnicode = flags.contains(.unicode)
        switch perl {
        case .digit: return isUnicode ? .digits : ScalarSet([0x30...0x39])
        case .space: return isUnicode ? .whitespace : ScalarSet([0x09...0x0D, 0x20...0x20])
        case .word: return isUnicode ? .wordScalars : .wordScalarsASCII
        }
    }

    /// The complement, which without `u` would be one of bytes and is refused.
    private func negated(
        _ scalars: ScalarSet,
        if isNegated: Bool,
        at span: Range<Int>
    ) throws(PatternError) -> ScalarSet {
        guard isNegated else { return scalars }
        guard flags.contains(.unicode) else { throw .invalidUTF8(at: span) }
        return scalars.inverted
    }

    private func property(
        at span: Range<Int>,
        _ isNegated: Bool,
        lookUp: () throws(UnicodeProperty.Unknown) -> ScalarSet,
        explain: (UnicodeProperty.Unknown) -> PatternError
    ) throws(PatternError) -> ScalarSet {
        guard flags.contains(.unicode) else { throw .unicodeNeeded(at: span) }
        let scalars: ScalarSet
        do throws(UnicodeProperty.Unknown) {
            scalars = try lookUp()
        } catch {
            throw explain(error)
        }
        return try negated(folded(scalars), if: isNegated, at: span)
    }
}
