internal import CWeirSIMD

/// Puts the terms of a list into a tree, read by the same steps as the texts in which they are looked for.
struct WordListBuilder {
    /// The terms.
    let tree: WordTree
    /// The signs with which they begin.
    private(set) var leads = LeadingSigns()

    private let isCaseSensitive: Bool
    /// What the walk over the last term came to with each word and sign.
    private var keys: [UInt64] = []
    /// The steps of that walk.
    private var steps: [WordCursor.Step] = []

    /// A builder without terms, with room for about so many.
    init(expecting terms: Int, isCaseSensitive: Bool) {
        tree = WordTree(expecting: min(terms, 1 << 22) * 2)
        self.isCaseSensitive = isCaseSensitive
    }

    /// Adds the terms of `lines`, each with a line feed behind it.
    mutating func add(_ lines: [UInt8]) {
        Self.read(lines) { block, tokens, line, token in
            addTerm(in: block, tokens, line, token)
        }
    }

    /// How many words and signs a term has; `nil` when a word of it is too long to be looked for.
    static func measure(_ term: [UInt8]) -> Int? {
        var units: Int? = 0
        read(term) { block, tokens, line, token in
            var cursor = WordCursor(
                at: line.lowerBound,
                token: token,
                of: tokens,
                in: block,
                limit: line.upperBound,
                longestBlank: .max
            )
            while true {
                switch cursor.step() {
                case .word, .sign: units = units.map { $0 + 1 }
                case .blank: break
                case .end:
                    if cursor.position < line.upperBound { units = nil }
                    return
                }
            }
        }
        return units
    }

    /// Cuts `lines` into tokens, as many lines at a time as the reader takes, and hands each line to `body` with the index
    /// of its first token.
    private static func read(
        _ lines: [UInt8],
        _ body: (Block, borrowing TokenBatch, Range<Int>, Int) -> Void
    ) {
        var reader = TokenReader()
        var batch = TokenBatch()
        unsafe lines.withUnsafeBufferPointer { lines in
            guard let block = unsafe Block(all: lines) else { return }
            var from = 0
            while from < lines.count {
                var to = min(lines.count, from + TokenReader.stride)
                while unsafe to > from && to < lines.count && lines[to - 1] != UInt8(ascii: "\n") { to -= 1 }
                if to == from {
                    // A line that is longer than a stretch is no term.
                    while unsafe from < lines.count && lines[from] != UInt8(ascii: "\n") { from += 1 }
                    from += 1
                    continue
                }
                reader.read(block, from: from, to: to, into: &batch)
                var start = from
                var token = 0
                while start < to {
                    var end = start
                    while unsafe end < to && lines[end] != UInt8(ascii: "\n") { end += 1 }
                    while token < batch.count, Int(batch[token].start) < start { token += 1 }
                    body(block, batch, start..<end, token)
                    start = end + 1
                }
                from = to
            }
        }
    }

    /// Adds the term that `line` is, unless it is too long.
    private mutating func addTerm(
        in block: Block,
        _ batch: borrowing TokenBatch,
        _ line: Range<Int>,
        _ token: Int
    ) {
        guard line.count <= WordList.longestTerm else { return }
        keys.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        var cursor = WordCursor(
            at: line.lowerBound,
            token: token,
            of: batch,
            in: block,
            limit: line.upperBound,
            longestBlank: .max
        )
        var start = line.lowerBound
        walk: while true {
            let before = (state: cursor.state, position: cursor.position)
            let step = cursor.step()
            switch step {
            case .word: keys.append(cursor.state)
            case .sign:
                // A text may have several signs where the term has one that stands for them.
                let form = unsafe SignForm(at: before.position, in: block.text, count: block.count)
                for key in WordCursor.inside(form, after: before.state) { tree.add(key, .goesOn) }
                keys.append(cursor.state)
            case .blank where keys.isEmpty:
                start = cursor.position
                continue
            case .blank: break
            case .end: break walk
            }
            steps.append(step)
        }
        guard cursor.position == line.upperBound, let last = keys.last, keys.count <= WordList.mostUnits else { return }
        for key in keys.dropLast() { tree.add(key, .goesOn) }
        if isCaseSensitive {
            let spelling = unsafe Spelling.number(of: token..<cursor.token, batch, in: block.text)
            tree.add(last, .hasSpelling)
            tree.add(WordTree.spelled(last, spelling), .isTerm)
        } else {
            tree.add(last, .isTerm)
        }
        noteBeginning(at: start, token: token, batch, in: block)
    }

    /// Notes by what the term is noticed in a text that was walked over last.
    ///
    /// - Parameters:
    ///   - start: Where its first word or sign is.
    ///   - token: The index of the first token that does not begin before.
    ///   - batch: The tokens of the terms.
    ///   - block: The terms.
    private mutating func noteBeginning(at start: Int, token: Int, _ batch: borrowing TokenBatch, in block: Block) {
        if steps.first == .sign {
            let form = unsafe SignForm(at: start, in: block.text, count: block.count)
            leads.insert(form, isTerm: keys.count == 1)
            if steps.count > 1, steps[1] == .word { tree.add(keys[1], .isPair) }
        } else if steps.count > 1, steps[1] == .sign {
            // Where the term has one sign for several, a text may have the several.
            let form = unsafe SignForm(at: Int(batch[token].end), in: block.text, count: block.count)
            tree.add(keys[0], .opensSigns)
            tree.add(WordCursor.inside(form, after: keys[0]).first ?? keys[1], .isPair)
        } else if !hasWords(2) {
            tree.add(keys[0], .isWord)
        } else {
            // Two words, and of a longer term three, are seldom in a text by chance.
            tree.add(keys[1], hasWords(3) ? .opensPairs : .isPair)
            if hasWords(3) { tree.add(keys[2], .isTriple) }
        }
    }

    /// Whether the term begins with so many words with blanks between.
    private func hasWords(_ count: Int) -> Bool {
        guard steps.count >= 2 * count - 1 else { return false }
        return (1..<count).allSatisfy { steps[2 * $0 - 1] == .blank && steps[2 * $0] == .word }
    }
}
