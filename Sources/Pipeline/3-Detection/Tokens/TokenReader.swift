internal import CWeirSIMD
internal import RustRegex

/// Cuts text into tokens, in one pass over its bytes.
///
/// Runs of ASCII letters and digits, most of any text, are found, folded and hashed by a vector pass; runs with other
/// characters are taken apart scalar by scalar with the tables of `ScalarFold`. What comes out depends on the text alone,
/// not on where the stretches are cut that it is read in.
@safe struct TokenReader: ~Copyable {
    /// How much text behind a stretch is read for what begins in it, in bytes.
    static let reach = 512
    /// How much text is read at a time, in bytes: its tokens stay in the near caches.
    static let stride = 1 << 14
    /// How far before a stretch a run that reaches into it is taken up, in bytes.
    private static let lookBehind = Detector.lookBehind

    /// What tokens are read from that cannot be replaced where they are.
    private var raw: UnsafeMutablePointer<weir_token>
    private var wide = WideRun()

    /// A reader; it keeps the memory that it needs.
    init() {
        unsafe raw = .allocate(capacity: Self.rawCapacity)
    }

    deinit {
        unsafe raw.deallocate()
    }

    private static var rawCapacity: Int { (stride + reach + lookBehind) / 2 + 2 }

    /// Reads the tokens that begin in `from..<to` of a block, and those that begin up to `reach` bytes behind it.
    ///
    /// - Parameters:
    ///   - block: The block.
    ///   - from: Where the stretch starts.
    ///   - to: Where it ends, at most `stride` bytes behind `from`.
    ///   - batch: What they are put into; what it has is dropped.
    mutating func read(_ block: Block, from: Int, to: Int, into batch: inout TokenBatch) {
        batch.removeAll()
        let last = min(block.count, to + Self.reach)
        let readable = min(block.count, last + Int(WEIR_LONGEST_TOKEN) + 1)
        // What ends here may go on; it begins so far behind the stretch that nothing asks for it. Where the block ends, so
        // does the text, or it ends farther behind the stretch than the longest token reaches.
        let cut = readable < block.count ? readable : -1
        let first = unsafe Self.firstRun(block.text, from, last)
        let plain = unsafe batch.readRuns(block.text, first, last, readable: readable)
        if plain < batch.count {
            unsafe readWide(block.text, from: plain, until: last, cut: cut, in: &batch)
        } else if plain > 0, Int(batch[plain - 1].end) == cut {
            batch.removeLast(1)
        }
        batch.close(from: from, to: to)
    }

    /// Where the first run starts that has tokens of the stretch: one of ASCII that reaches into it has none.
    private static func firstRun(_ text: UnsafePointer<UInt8>, _ from: Int, _ last: Int) -> Int {
        let start = unsafe runStart(text, from)
        guard start < from else { return start }
        var end = start
        while end < last, unsafe isRunByte(text[end]) {
            if unsafe text[end] >= 0x80 { return start }
            end += 1
        }
        return end
    }

    /// Where the run of word bytes starts that reaches into a stretch; the stretch's start if none does.
    private static func runStart(_ text: UnsafePointer<UInt8>, _ from: Int) -> Int {
        var start = from
        let floor = max(0, from - lookBehind)
        while start > floor, unsafe isRunByte(text[start - 1]) { start -= 1 }
        // A run without an end in sight is taken up between two characters.
        while start > 0, start < from, unsafe text[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }

    @inline(__always)
    private static func isRunByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Replaces the runs from an index on by their tokens.
    ///
    /// Most have one token, which takes the run's place. As soon as one has more than there is room for, the runs behind it
    /// are moved away.
    private mutating func readWide(
        _ text: UnsafePointer<UInt8>,
        from plain: Int,
        until last: Int,
        cut: Int,
        in batch: inout TokenBatch
    ) {
        let count = batch.count
        let unlike = UInt8(WEIR_TOKEN_IS_WIDE | WEIR_TOKEN_IS_LONG)
        var isApart = false
        var read = plain
        var written = plain
        var isPlain = false
        while read < count {
            let run = unsafe isApart ? raw[read] : batch[read]
            isPlain = run.flags & unlike == 0
            if isPlain {
                var end = read &+ 1
                while end < count, unsafe (isApart ? raw[end] : batch[end]).flags & unlike == 0 { end &+= 1 }
                let source = unsafe (isApart ? UnsafePointer(raw) : batch.pointer) + read
                unsafe batch.put(source, count: end - read, at: written)
                written += end - read
                read = end
                continue
            }
            unsafe wide.read(text, Int(run.start), Int(run.end), until: last, cut: cut, into: &batch)
            read += 1
            if !isApart, written + wide.count > read {
                unsafe (raw + read).initialize(from: batch.pointer + read, count: count - read)
                isApart = true
            }
            unsafe batch.put(wide.tokens, count: wide.count, at: written)
            written += wide.count
        }
        batch.keep(written)
        if isPlain, written > 0, Int(batch[written - 1].end) == cut { batch.removeLast(1) }
    }
}
