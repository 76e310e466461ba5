extension Translator {
    /// The scalars that a class matches.
    ///
    /// Folding comes before every negation and every operator: `(?i)[^x]` leaves out both `x` and `X`.
    func scalars(of item: ClassItem) throws(PatternError) -> ScalarSet {
        switch item.kind {
        case .empty, .literal, .range, .perl, .posix: try plainScalars(of: item)
        case .property, .propertyValue: try propertyScalars(of: item)
        case .bracketed(let inside, let isNegated):
            try negated(folded(scalars(of: inside)), if: isNegated, at: item.span)
        case .union(let items): try union(of: items)
        case .operation: try operationScalars(of: item)
        }
    }

    private func plainScalars(of item: ClassItem) throws(PatternError) -> ScalarSet {
        switch item.kind {
        case .literal(let literal): return try bound(literal)
        case .range(let low, let high):
            _ = (try bound(low), try bound(high))
            return ScalarSet([low.scalar.value...high.scalar.value])
        case .perl(let perl, let isNegated):
            return try negated(scalars(of: perl), if: isNegated, at: item.span)
        case .posix(let scalars, let isNegated):
            return try negated(folded(scalars), if: isNegated, at: item.span)
        default: return ScalarSet()
        }
    }

    private func union(of items: [ClassItem]) throws(PatternError) -> ScalarSet {
        var ranges: [ClosedRange<UInt32>] = []
        for item in items { ranges += try scalars(of: item).ranges }
        return ScalarSet(ranges)
    }

    private func operationScalars(of item: ClassItem) throws(PatternError) -> ScalarSet {
        guard case .operation(let operation, let left, let right) = item.kind else { return ScalarSet() }
        let leftScalars = folded(try scalars(of: left))
        let rightScalars = folded(try scalars(of: right))
        switch operation {
        case .intersection: return leftScalars.intersection(rightScalars)
        case .difference: return leftScalars.subtracting(rightScalars)
        case .symmetricDifference: return leftScalars.symmetricDifference(rightScalars)
        }
    }

    private func propertyScalars(of item: ClassItem) throws(PatternError) -> ScalarSet {
        guard flags.contains(.unicode) else { throw .unicodeNeeded(at: item.span) }
        let scalars: ScalarSet
        switch item.kind {
        case .property(let name, let isNegated):
            do throws(UnicodeProperty.Unknown) {
                scalars = try UnicodeProperty.scalars(named: name)
            } catch {
                throw .unknownProperty(name, at: item.span)
            }
            return try negated(folded(scalars), if: isNegated, at: item.span)
        case .propertyValue(let name, let value, let isNegated):
            do throws(UnicodeProperty.Unknown) {
                scalars = try UnicodeProperty.scalars(of: name, value: value)
            } catch {
                switch error {
                case .property: throw .unknownProperty(name, at: item.span)
                case .value: throw .unknownPropertyValue(name, value, at: item.span)
                }
            }
            return try negated(folded(scalars), if: isNegated, at: item.span)
        default: return ScalarSet()
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
}
