extension Pattern {
    /// Parses and checks a pattern, written in the language of Rust's `regex` crate.
    ///
    /// A pattern is refused when the crate refuses it, for its syntax or for its size, or when its matches can be
    /// longer than `lengthLimit` allows. This takes some microseconds, and time and memory in proportion to the
    /// pattern's length; a count such as `{1000}` is not unrolled.
    package init(_ source: String, lengthLimit: LengthLimit = .standard) throws(PatternError) {
        let tree = try Parser.parse(source)
        let hir = try Translator.translate(tree)
        let length = hir.matchLength
        let whole = 0..<source.utf8.count
        if let limit = lengthLimit.maximumBytes {
            try Self.check(length, limit: limit, hir: hir, tree: tree)
        }
        guard !CompiledSize.exceedsLimit(hir) else { throw .tooLarge(limit: CompiledSize.limit, at: whole) }
        self.init(
            source: source,
            hir: hir,
            minimumBytes: length.minimum ?? 0,
            maximumBytes: length.maximum
        )
    }

    private static func check(_ length: MatchLength, limit: Int, hir: HIR, tree: AST) throws(PatternError) {
        if let maximum = length.maximum {
            guard maximum > limit else { return }
            throw .tooLong(maximum, limit: limit, at: tree.span)
        }
        if let repetition = tree.firstUnbounded { throw .unbounded(limit: limit, at: repetition) }
        if length.minimum == nil { throw .matchesNothing(at: tree.span) }
        throw .tooLong(.max, limit: limit, at: tree.span)
    }
}

extension LengthLimit {
    /// The limit in bytes; `nil` when there is none.
    fileprivate var maximumBytes: Int? {
        switch self {
        case .standard: Self.standardBytes
        case .bytes(let bytes): bytes
        case .unlimited: nil
        }
    }
}

extension AST {
    /// Where the first repetition without end stands.
    fileprivate var firstUnbounded: Range<Int>? {
        switch kind {
        case .empty, .flags, .literal, .dot, .assertion, .characterClass: nil
        case .repetition(let part, _, let maximum, _): maximum == nil ? span : part.firstUnbounded
        case .capture(let part, _, _), .group(let part, _): part.firstUnbounded
        case .concatenation(let parts), .alternation(let parts): parts.lazy.compactMap(\.firstUnbounded).first
        }
    }
}
