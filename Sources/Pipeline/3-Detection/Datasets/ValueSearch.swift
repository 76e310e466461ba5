internal import CWeirSIMD

/// The working memory in which tokens become values: what could be one by its shape is hashed, many at a time, and asked
/// for.
@safe struct ValueSearch: ~Copyable {
    private let windows: UnsafeMutablePointer<weir_window>
    private let parts: UnsafeMutablePointer<weir_part>
    private let hashes: UnsafeMutablePointer<UInt64>
    private var folded: UnsafeMutablePointer<UInt8>
    private var foldedCapacity = 1 << 15
    private var pieces: UnsafeMutablePointer<weir_piece>
    private var pieceCapacity = 1 << 12
    private var phrases = PhraseList()

    /// So many tokens are looked at together: what they give stays in the near caches.
    private static let step = 256
    private static let mostWindows = step * Int(WEIR_MOST_VALUE_TOKENS) + 1
    /// What may be written behind the folded bytes, and read behind a part.
    private static let margin = 32

    /// Memory for searches.
    init() {
        unsafe windows = .allocate(capacity: Self.mostWindows)
        unsafe parts = .allocate(capacity: Self.mostWindows)
        unsafe hashes = .allocate(capacity: Self.mostWindows)
        unsafe folded = .allocate(capacity: foldedCapacity)
        unsafe folded.initialize(repeating: 0, count: foldedCapacity)
        unsafe pieces = .allocate(capacity: pieceCapacity)
    }

    deinit {
        unsafe windows.deallocate()
        unsafe parts.deallocate()
        unsafe hashes.deallocate()
        unsafe folded.deallocate()
        unsafe pieces.deallocate()
    }

    /// Adds the values that begin with a token of the batch's stretch.
    mutating func search(
        _ batch: borrowing TokenBatch,
        in block: Block,
        for groups: [ExactGroup],
        into hits: inout [ValueHit]
    ) {
        guard batch.primary > 0 else { return }
        fold(batch, block)
        for (number, group) in groups.enumerated() {
            var from = 0
            while from < batch.primary {
                let to = min(from &+ Self.step, batch.primary)
                let count = unsafe weir_find_values(pieces, from, to, batch.count, group.shapes, windows, parts)
                unsafe group.key.hash(folded, parts, count: count, into: hashes)
                ask(group, number, count, batch, into: &hits)
                from = to
            }
            unsafe phrases.flush(group, number, batch.pointer, into: &hits)
        }
    }

    /// Brings the tokens into one row of folded bytes.
    private mutating func fold(_ batch: borrowing TokenBatch, _ block: Block) {
        let first = Int(batch[0].start)
        let needed = Int(batch[batch.count - 1].end) - first + batch.forms.count + Self.margin
        if needed > foldedCapacity {
            unsafe folded.deallocate()
            foldedCapacity = needed * 2
            unsafe folded = .allocate(capacity: foldedCapacity)
            unsafe folded.initialize(repeating: 0, count: foldedCapacity)
        }
        if batch.count > pieceCapacity {
            unsafe pieces.deallocate()
            pieceCapacity = batch.count * 2
            unsafe pieces = .allocate(capacity: pieceCapacity)
        }
        let (text, tokens, count) = unsafe (block.text, batch.pointer, batch.count)
        unsafe batch.forms.withUnsafeBufferPointer { forms in
            unsafe weir_fold_tokens(text, block.count, forms.baseAddress, tokens, count, folded, pieces)
        }
    }

    /// Asks for the hashes of the windows, and gathers phrases behind words with which one can begin.
    private mutating func ask(
        _ group: ExactGroup,
        _ number: Int,
        _ count: Int,
        _ batch: borrowing TokenBatch,
        into hits: inout [ValueHit]
    ) {
        let (windows, hashes, filter, starts) = unsafe (self.windows, self.hashes, group.filter, group.starts)
        let pieces = unsafe self.pieces
        for index in 0..<count {
            let hash = unsafe hashes[index]
            let use = unsafe windows[index].use
            if use & UInt32(WEIR_WINDOW_IS_VALUE) != 0, filter.mayContain(hash) {
                unsafe hits.add(hash, windows[index], group, number, batch.pointer)
            }
            guard use & UInt32(WEIR_WINDOW_BEGINS_WORDS) != 0, let starts, starts.mayContain(hash) else { continue }
            let first = unsafe Int(windows[index].first)
            if phrases.isFull { unsafe phrases.flush(group, number, batch.pointer, into: &hits) }
            unsafe phrases.add(from: first, pieces, count: batch.count, folded, group)
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
        let end = unsafe Int(tokens[Int(window.first + window.count - 1)].end)
        guard end - start <= ExactStage.longestInText else { return }
        for (index, table) in group.tables.enumerated() {
            guard let position = table.position(of: hash) else { continue }
            append(ValueHit(start: start, end: end, group: number, table: index, position: position))
        }
    }
}
