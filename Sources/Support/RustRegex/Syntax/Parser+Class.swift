extension Parser {
    /// What was read of a class so far.
    private struct OpenClass {
        /// Where its `[` is.
        let start: Int
        /// Where its `[`, `^` and leading hyphens end.
        let headEnd: Int
        /// True for `[^`.
        let isNegated: Bool
        /// The items since the last operator.
        var items: [ClassItem]
        /// Where they start.
        var itemsStart: Int
        /// The operator before them, with all that is left of it.
        var pending: (operation: ClassItem.Operation, left: ClassItem)?
    }

    /// Parses from `[` to the `]` that belongs to it.
    mutating func parseClass() throws(PatternError) -> AST {
        var classes: [OpenClass] = []
        while true {
            cursor.skipIgnored()
            guard let scalar = cursor.current else { throw unclosed(classes) }
            switch scalar {
            case "[":
                if !classes.isEmpty, let item = parsePOSIXClass() {
                    classes[classes.count - 1].items.append(item)
                } else {
                    classes.append(try openClass())
                }
            case "]":
                guard let closed = classes.popLast() else { throw unclosed(classes) }
                let item = try close(closed)
                guard !classes.isEmpty else { return AST(.characterClass(item), span: item.span) }
                classes[classes.count - 1].items.append(item)
            case "&" where cursor.next == "&": try operate(.intersection, on: &classes)
            case "-" where cursor.next == "-": try operate(.difference, on: &classes)
            case "~" where cursor.next == "~": try operate(.symmetricDifference, on: &classes)
            default:
                let item = try parseRange(in: classes)
                guard !classes.isEmpty else { throw unclosed(classes) }
                classes[classes.count - 1].items.append(item)
            }
        }
    }

    private func unclosed(_ classes: [OpenClass]) -> PatternError {
        .unclosedClass(at: classes.last.map { $0.start..<$0.headEnd } ?? cursor.here)
    }

    // MARK: Opening, closing, operators

    /// Parses `[` or `[^`, then hyphens, or a `]`, that stand for themselves.
    private mutating func openClass() throws(PatternError) -> OpenClass {
        let start = cursor.offset
        func unclosed(_ end: Int) -> PatternError { .unclosedClass(at: start..<end) }
        guard cursor.advanceAndSkip() else { throw unclosed(cursor.offset) }
        let isNegated = cursor.current == "^"
        if isNegated, !cursor.advanceAndSkip() { throw unclosed(cursor.offset) }
        let itemsStart = cursor.offset
        var items: [ClassItem] = []
        while cursor.current == "-" || (items.isEmpty && cursor.current == "]") {
            let isBracket = cursor.current == "]"
            let span = cursor.currentSpan
            let literal = AST.Literal(scalar: isBracket ? "]" : "-", isByte: false, span: span)
            items.append(ClassItem(.literal(literal), span: span))
            guard cursor.advanceAndSkip() else { throw unclosed(cursor.offset) }
            if isBracket { break }
        }
        return OpenClass(
            start: start,
            headEnd: cursor.offset,
            isNegated: isNegated,
            items: items,
            itemsStart: itemsStart
        )
    }

    private mutating func close(_ open: OpenClass) throws(PatternError) -> ClassItem {
        let inside = try joined(open)
        cursor.advance()
        let kind = ClassItem.Kind.bracketed(inside, isNegated: open.isNegated)
        return try checked(ClassItem(kind, span: open.start..<cursor.offset))
    }

    private mutating func operate(
        _ operation: ClassItem.Operation,
        on classes: inout [OpenClass]
    ) throws(PatternError) {
        guard var open = classes.popLast() else { return }
        let left = try joined(open)
        cursor.advance()
        cursor.advance()
        open.pending = (operation, left)
        open.items = []
        open.itemsStart = cursor.offset
        classes.append(open)
    }

    /// The items since the last operator, as its right side; operators are worked off from left to right.
    private func joined(_ open: OpenClass) throws(PatternError) -> ClassItem {
        let span = open.itemsStart..<cursor.offset
        let right =
            switch open.items.count {
            case 0: ClassItem(.empty, span: span)
            case 1: open.items[0]
            default: try checked(ClassItem(.union(open.items), span: span))
            }
        guard let (operation, left) = open.pending else { return right }
        let kind = ClassItem.Kind.operation(operation, left, right)
        return try checked(ClassItem(kind, span: left.span.lowerBound..<cursor.offset))
    }

    private func checked(_ item: ClassItem) throws(PatternError) -> ClassItem {
        guard item.height <= AST.heightLimit else { throw .tooDeep(limit: AST.heightLimit, at: item.span) }
        return item
    }

    // MARK: Items

    /// Parses one item, or a range of two characters.
    private mutating func parseRange(in classes: [OpenClass]) throws(PatternError) -> ClassItem {
        let first = try parseItem()
        cursor.skipIgnored()
        guard !cursor.isAtEnd else { throw unclosed(classes) }
        let following = cursor.nextPastIgnored
        guard cursor.current == "-", following != "]", following != "-" else { return try item(first) }
        guard cursor.advanceAndSkip() else { throw unclosed(classes) }
        let second = try parseItem()
        let low = try end(first)
        let high = try end(second)
        let span = low.span.lowerBound..<high.span.upperBound
        guard low.scalar <= high.scalar else { throw .reversedRange(at: span) }
        return ClassItem(.range(low, high), span: span)
    }

    private mutating func parseItem() throws(PatternError) -> Escape {
        if cursor.current == "\\" { return try parseEscape() }
        let literal = AST.Literal(scalar: cursor.current ?? "\0", isByte: false, span: cursor.currentSpan)
        cursor.advance()
        return .literal(literal)
    }

    private func item(_ escape: Escape) throws(PatternError) -> ClassItem {
        switch escape {
        case .literal(let literal): return ClassItem(.literal(literal), span: literal.span)
        case .item(let item): return item
        case .assertion(_, let span): throw .assertionInClass(cursor.text(span), at: span)
        }
    }

    private func end(_ escape: Escape) throws(PatternError) -> AST.Literal {
        guard case .literal(let literal) = escape else { throw .invalidRangeEnd(at: escape.span) }
        return literal
    }

    /// Parses `[:alpha:]` or `[:^alpha:]`; `nil`, and nothing read, when it is anything else.
    ///
    /// A name that does not exist makes no error but an ordinary class of the letters, as in the crate.
    private mutating func parsePOSIXClass() -> ClassItem? {
        let start = cursor.offset
        guard cursor.advance(), cursor.advance(past: ":") else {
            cursor.move(to: start)
            return nil
        }
        let isNegated = cursor.advance(past: "^")
        let nameStart = cursor.offset
        while let scalar = cursor.current, scalar != ":" { cursor.advance() }
        let name = cursor.text(nameStart..<cursor.offset)
        guard cursor.advance(past: ":]"), let scalars = ScalarSet.posix(name) else {
            cursor.move(to: start)
            return nil
        }
        return ClassItem(.posix(scalars, isNegated: isNegated), span: start..<cursor.offset)
    }
}
