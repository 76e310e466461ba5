/// Parses the pattern language of Rust's `regex` crate (regex-syntax 0.8) into an `AST`.
///
/// Groups and classes are kept on a stack of their own, so that no pattern can exhaust the call stack.
struct Parser {
    /// What was read of a group so far.
    private struct OpenGroup {
        /// What the group is; `nil` for the pattern as a whole.
        let opening: Opening?
        /// Where it starts.
        let start: Int
        /// Whether `x` was on before it.
        let ignoredWhitespace: Bool
        /// The branches before the last `|`.
        var branches: [AST] = []
        /// Where the current branch starts.
        var branchStart: Int
        /// The parts of the current branch.
        var parts: [AST] = []
    }

    /// What a `(` starts.
    enum Opening {
        /// `(`, `(?<name>`
        case capture(index: Int, name: String?)
        /// `(?:`, `(?i:`
        case group(FlagChange)
    }

    /// Where the parser stands.
    var cursor: PatternCursor
    /// The number of capturing groups opened so far.
    var captureCount = 0
    /// The names of groups seen so far.
    var groupNames: Set<String> = []
    private var groups: [OpenGroup]

    /// The tree of `pattern`.
    static func parse(_ pattern: String) throws(PatternError) -> AST {
        var parser = Parser(cursor: PatternCursor(pattern))
        return try parser.parse()
    }

    private init(cursor: PatternCursor) {
        self.cursor = cursor
        groups = [OpenGroup(opening: nil, start: 0, ignoredWhitespace: false, branchStart: 0)]
    }

    private mutating func parse() throws(PatternError) -> AST {
        while true {
            cursor.skipIgnored()
            guard let scalar = cursor.current else { break }
            switch scalar {
            case "(": try openGroup()
            case ")": try closeGroup()
            case "|": try closeBranch()
            case "[": append(try parseClass())
            case "?", "*", "+": append(try parseRepetition(of: popPart(), sign: scalar))
            case "{": append(try parseCountedRepetition(of: popPart()))
            default: append(try parsePrimitive())
            }
        }
        return try closeTopGroup()
    }

    // MARK: Groups

    private mutating func openGroup() throws(PatternError) {
        let start = cursor.offset
        switch try parseGroupOpening() {
        case .flags(let change):
            append(try checked(AST(.flags(change), span: start..<cursor.offset)))
            cursor.ignoresWhitespace = change.ignoresWhitespace(now: cursor.ignoresWhitespace)
        case .opening(let opening):
            groups.append(
                OpenGroup(
                    opening: opening,
                    start: start,
                    ignoredWhitespace: cursor.ignoresWhitespace,
                    branchStart: cursor.offset
                )
            )
            if case .group(let change) = opening {
                cursor.ignoresWhitespace = change.ignoresWhitespace(now: cursor.ignoresWhitespace)
            }
        }
    }

    private mutating func closeGroup() throws(PatternError) {
        guard groups.count > 1, let group = groups.popLast(), let opening = group.opening else {
            throw .unopenedGroup(at: cursor.currentSpan)
        }
        cursor.ignoresWhitespace = group.ignoredWhitespace
        let inside = try contents(of: group)
        cursor.advance()
        let kind: AST.Kind =
            switch opening {
            case .capture(let index, let name): .capture(inside, index: index, name: name)
            case .group(let change): .group(inside, change)
            }
        append(try checked(AST(kind, span: group.start..<cursor.offset)))
    }

    private mutating func closeBranch() throws(PatternError) {
        guard let last = groups.indices.last else { return }
        let branch = try sequence(groups[last].parts, start: groups[last].branchStart)
        groups[last].branches.append(branch)
        cursor.advance()
        groups[last].parts = []
        groups[last].branchStart = cursor.offset
    }

    private mutating func closeTopGroup() throws(PatternError) -> AST {
        guard let group = groups.popLast() else { return AST(.empty, span: cursor.here) }
        guard group.opening == nil else { throw .unclosedGroup(at: group.start..<(group.start + 1)) }
        return try contents(of: group)
    }

    private func contents(of group: OpenGroup) throws(PatternError) -> AST {
        let last = try sequence(group.parts, start: group.branchStart)
        guard !group.branches.isEmpty else { return last }
        let start = group.branches.first?.span.lowerBound ?? group.branchStart
        return try checked(AST(.alternation(group.branches + [last]), span: start..<cursor.offset))
    }

    private func sequence(_ parts: [AST], start: Int) throws(PatternError) -> AST {
        if parts.isEmpty { return AST(.empty, span: start..<cursor.offset) }
        if parts.count == 1 { return parts[0] }
        return try checked(AST(.concatenation(parts), span: start..<cursor.offset))
    }

    private mutating func append(_ part: AST) {
        guard let last = groups.indices.last else { return }
        groups[last].parts.append(part)
    }

    /// Takes back what a repetition sign repeats; the flags of `(?i)` cannot be repeated.
    private mutating func popPart() -> AST? {
        guard let last = groups.indices.last, let part = groups[last].parts.popLast() else { return nil }
        switch part.kind {
        case .empty, .flags: return nil
        default: return part
        }
    }

    /// Refuses a tree that is too high.
    func checked(_ tree: AST) throws(PatternError) -> AST {
        guard tree.height <= AST.heightLimit else { throw .tooDeep(limit: AST.heightLimit, at: tree.span) }
        return tree
    }

    // MARK: Single characters

    private mutating func parsePrimitive() throws(PatternError) -> AST {
        if cursor.current == "\\" { return try parseEscape().tree }
        let span = cursor.currentSpan
        let scalar = cursor.current ?? "\0"
        cursor.advance()
        switch scalar {
        case ".": return AST(.dot, span: span)
        case "^": return AST(.assertion(.lineStart), span: span)
        case "$": return AST(.assertion(.lineEnd), span: span)
        default: return AST(.literal(AST.Literal(scalar: scalar, isByte: false, span: span)), span: span)
        }
    }
}

extension FlagChange {
    /// Whether `x` is on after the change.
    func ignoresWhitespace(now: Bool) -> Bool {
        if on.contains(.ignoreWhitespace) { return true }
        return off.contains(.ignoreWhitespace) ? false : now
    }
}
