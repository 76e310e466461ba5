/// A pattern as it was written, with the place of every part.
///
/// A tree is never higher than `heightLimit`, so that walking it by recursion cannot exhaust a stack.
struct AST: Sendable {
    /// The nesting that the crate allows (`nest_limit`).
    static let heightLimit = 250

    /// What was written.
    let kind: Kind
    /// Where, in bytes of the pattern.
    let span: Range<Int>
    /// The number of groups, classes, repetitions, concatenations and alternations around the deepest part.
    let height: Int

    /// The parts of the language.
    indirect enum Kind: Sendable {
        /// Nothing.
        case empty
        /// `(?i)`, until the end of the group it stands in.
        case flags(FlagChange)
        /// A character, however it was written.
        case literal(Literal)
        /// `.`
        case dot
        /// A position.
        case assertion(Assertion)
        /// `[…]`, `\d`, `\p{…}` and their like; outside of `[…]` only the last two.
        case characterClass(ClassItem)
        /// `x*`, `x{2,3}?` and so on.
        case repetition(AST, minimum: UInt32, maximum: UInt32?, isGreedy: Bool)
        /// `(…)`, `(?<name>…)`.
        case capture(AST, index: Int, name: String?)
        /// `(?:…)`, `(?i:…)`.
        case group(AST, FlagChange)
        /// One after the other.
        case concatenation([AST])
        /// `a|b`
        case alternation([AST])
    }

    /// One character.
    struct Literal: Sendable {
        /// Which.
        let scalar: Unicode.Scalar
        /// True when it was written as `\xHH`, which without `u` means a byte.
        let isByte: Bool
        /// Where.
        let span: Range<Int>
    }

    /// The positions that can be asked for.
    enum Assertion: Sendable {
        case lineStart, lineEnd, textStart, textEnd
        case wordBoundary, notWordBoundary, wordStart, wordEnd, wordStartHalf, wordEndHalf
    }

    /// A part with nothing inside, or with what `kind` holds.
    init(_ kind: Kind, span: Range<Int>) {
        self.kind = kind
        self.span = span
        height =
            switch kind {
            case .empty, .flags, .literal, .dot, .assertion: 0
            case .characterClass(let item): item.height
            case .repetition(let part, _, _, _), .capture(let part, _, _), .group(let part, _): part.height + 1
            case .concatenation(let parts), .alternation(let parts): (parts.map(\.height).max() ?? 0) + 1
            }
    }
}

/// A part of a class.
struct ClassItem: Sendable {
    /// What was written.
    let kind: Kind
    /// Where, in bytes of the pattern.
    let span: Range<Int>
    /// The nesting inside, counted as `AST.height`.
    let height: Int

    /// The items and the operations on them.
    indirect enum Kind: Sendable {
        /// Nothing, as right of the operator in `[a&&]`.
        case empty
        /// One character.
        case literal(AST.Literal)
        /// `a-z`
        case range(AST.Literal, AST.Literal)
        /// `\d`, `\S` and so on.
        case perl(PerlClass, isNegated: Bool)
        /// `[:alpha:]`, `[:^alpha:]`.
        case posix(ScalarSet, isNegated: Bool)
        /// `\p{name}`, `\PL`.
        case property(name: String, isNegated: Bool)
        /// `\p{name=value}`, `\p{name!=value}`.
        case propertyValue(name: String, value: String, isNegated: Bool)
        /// `[…]`, `[^…]`.
        case bracketed(ClassItem, isNegated: Bool)
        /// One item beside the other.
        case union([ClassItem])
        /// `[…&&…]` and so on.
        case operation(Operation, ClassItem, ClassItem)
    }

    /// The classes of one letter.
    enum PerlClass: Sendable { case digit, space, word }

    /// What two sets are put together by.
    enum Operation: Sendable { case intersection, difference, symmetricDifference }

    /// An item with nothing inside, or with what `kind` holds.
    init(_ kind: Kind, span: Range<Int>) {
        self.kind = kind
        self.span = span
        height =
            switch kind {
            case .empty, .literal, .range, .perl, .posix, .property, .propertyValue: 0
            case .bracketed(let item, _): item.height + 1
            case .union(let items): (items.map(\.height).max() ?? 0) + 1
            case .operation(_, let left, let right): max(left.height, right.height) + 1
            }
    }
}
