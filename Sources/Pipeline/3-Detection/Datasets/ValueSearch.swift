internal import CWeirSIMD

/// The working memory in which tokens become values: what could be one by its shape, and is not known to be none, is
/// hashed, many at a time, and asked for.
///
/// A token that is no value is remembered by its hash, a long one to the end of the text, as long as its place is not needed
/// for something else: the words of a text come again and again. Hashes of 64 bits stand for them there; what is found never
/// depends on what is remembered, unless two of them are the same, by chance once in 2^64 questions.
@safe struct ValueSearch: ~Copyable {
    private let windows: UnsafeMutablePointer<weir_window>
    private let parts: UnsafeMutablePointer<weir_part>
    private let hashes: UnsafeMutablePointer<UInt64>
    private let folded: UnsafeMutablePointer<UInt8>
    /// Tokens with which values of several words begin.
    private let begins: UnsafeMutablePointer<UInt32>
    /// What is known for each group, one after the other.
    private let known: UnsafeMutablePointer<UInt64>
    /// What makes known what is noted of long tokens from now on, and nothing else; and of short ones, always.
    private var epoch = UInt64.random(in: 0...UInt64.max)
    private let lasting = UInt64.random(in: 0...UInt64.max)
    /// The indexes of windows that may be values.
    private let possible: UnsafeMutablePointer<UInt32>

    /// So many tokens are looked at together.
    private static let step = Int(WEIR_VALUE_STEP)
    /// So many tokens with which several words begin are looked at together.
    private static let phraseStep = step * Int(WEIR_MOST_VALUE_TOKENS) / Int(WEIR_MOST_VALUE_WORDS)
    private static let mostWindows = step * Int(WEIR_MOST_VALUE_TOKENS) + 1
    /// What may be written behind the folded bytes, and read behind a part.
    private static let margin = 32

    /// Memory for searches of so many groups.
    init(groups: Int) {
        unsafe windows = .allocate(capacity: Self.mostWindows)
        unsafe parts = .allocate(capacity: Self.mostWindows)
        unsafe hashes = .allocate(capacity: Self.mostWindows)
        let room = Self.mostWindows * Int(WEIR_LONGEST_VALUE) + Self.margin
        unsafe folded = .allocate(capacity: room)
        unsafe folded.initialize(repeating: 0, count: room)
        unsafe begins = .allocate(capacity: 2 * Self.step + 1)
        unsafe known = .allocate(capacity: groups * Int(WEIR_KNOWN_COUNT))
        unsafe known.initialize(repeating: 0, count: groups * Int(WEIR_KNOWN_COUNT))
        unsafe possible = .allocate(capacity: Self.mostWindows)
    }

    deinit {
        unsafe windows.deallocate()
        unsafe parts.deallocate()
        unsafe hashes.deallocate()
        unsafe folded.deallocate()
        unsafe begins.deallocate()
        unsafe known.deallocate()
        unsafe possible.deallocate()
    }

    /// Forgets what is known of long tokens, for the next text.
    mutating func restart() {
        epoch = .random(in: 0...UInt64.max)
    }

    /// Adds the values that begin with a token of the batch's stretch.
    func search(
        _ batch: borrowing TokenBatch,
        in block: Block,
        for groups: [ExactGroup],
        into hits: inout [ValueHit]
    ) {
        guard batch.primary > 0 else { return }
        var row = unsafe weir_token_row(
            text: block.text,
            readable: block.count,
            forms: batch.forms,
            tokens: batch.pointer,
            count: batch.count
        )
        for (number, group) in groups.enumerated() {
            for from in stride(from: 0, to: batch.primary, by: Self.step) {
                let range = from..<min(from &+ Self.step, batch.primary)
                unsafe search(&row, range, group, number, into: &hits)
            }
        }
    }

    private func search(
        _ row: UnsafePointer<weir_token_row>,
        _ range: Range<Int>,
        _ group: ExactGroup,
        _ number: Int,
        into hits: inout [ValueHit]
    ) {
        let rows = unsafe self.known + number * Int(WEIR_KNOWN_COUNT)
        let known = unsafe weir_known(rows: rows, epoch: epoch, lasting: lasting)
        var beginning = 0
        let count = unsafe weir_find_values(
            row,
            range.lowerBound,
            range.upperBound,
            group.shapes,
            known,
            windows,
            begins,
            &beginning
        )
        unsafe ask(row, count, group, number, known, &beginning, into: &hits)
        for first in stride(from: 0, to: beginning, by: Self.phraseStep) {
            let most = min(Self.phraseStep, beginning - first)
            let count = unsafe weir_find_phrases(row, begins + first, most, group.shapes, windows)
            var none = 0
            unsafe ask(row, count, group, number, known, &none, into: &hits)
        }
    }

    /// Asks for the hashes of the windows, and notes the words with which several can begin.
    private func ask(
        _ row: UnsafePointer<weir_token_row>,
        _ count: Int,
        _ group: ExactGroup,
        _ number: Int,
        _ known: weir_known,
        _ beginning: inout Int,
        into hits: inout [ValueHit]
    ) {
        guard count > 0 else { return }
        unsafe weir_gather_values(row, windows, count, folded, parts)
        unsafe group.key.hash(folded, parts, count: count, into: hashes)
        let found = unsafe weir_ask_values(
            row,
            windows,
            hashes,
            count,
            group.filter.look,
            group.starts?.look ?? weir_value_filter(),
            known,
            possible,
            begins,
            &beginning
        )
        for index in 0..<found {
            let index = unsafe Int(possible[index])
            unsafe hits.add(hashes[index], windows[index], group, number, row.pointee.tokens)
        }
    }
}

extension [ValueHit] {
    /// Adds the values of a group that have a hash, unless they are too long in the text.
    @inline(never)
    mutating func add(
        _ hash: UInt64,
        _ window: weir_window,
        _ group: ExactGroup,
        _ number: Int,
        _ tokens: UnsafePointer<weir_token>
    ) {
        let start = unsafe Int(tokens[Int(window.first)].start)
        let end = unsafe Int(tokens[Int(window.first) + Int(window.count) - 1].end)
        guard end - start <= ExactStage.longestInText else { return }
        for (index, table) in group.tables.enumerated() {
            guard let position = table.position(of: hash) else { continue }
            append(ValueHit(start: start, end: end, group: number, table: index, position: position))
        }
    }
}
