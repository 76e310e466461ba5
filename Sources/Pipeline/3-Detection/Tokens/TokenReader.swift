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

    private var raw: UnsafeMutablePointer<weir_token>
    private var pages: [ScalarFold.Page?] = []
    /// What is known of scalars that are folded to several, a few hundred at most.
    private var expansions: [UInt32: [ScalarFold.Entry]] = [:]
    /// The folded bytes of the token that is being read.
    private var form: [UInt8] = []

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
        let plain = unsafe batch.fill(first, last) { room, plain in
            unsafe weir_read_tokens(block.text, first, last, readable, room, plain)
        }
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
    private mutating func readWide(
        _ text: UnsafePointer<UInt8>,
        from plain: Int,
        until last: Int,
        cut: Int,
        in batch: inout TokenBatch
    ) {
        let count = batch.count - plain
        unsafe raw.initialize(from: batch.pointer + plain, count: count)
        batch.removeLast(count)
        let unlike = UInt8(WEIR_TOKEN_IS_WIDE | WEIR_TOKEN_IS_LONG)
        var index = 0
        while index < count {
            let start = index
            while index < count, unsafe raw[index].flags & unlike == 0 { index &+= 1 }
            unsafe batch.append(raw + start, count: index - start)
            guard index < count else { break }
            let run = unsafe raw[index]
            unsafe readWide(text, Int(run.start), Int(run.end), until: last, cut: cut, into: &batch)
            index &+= 1
        }
        if count > 0, unsafe raw[count - 1].flags & unlike == 0, unsafe Int(raw[count - 1].end) == cut {
            batch.removeLast(1)
        }
    }

    /// Reads the tokens of a run with characters beyond ASCII, or of one that is too long to have a hash.
    private mutating func readWide(
        _ text: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        until last: Int,
        cut: Int,
        into batch: inout TokenBatch
    ) {
        if unsafe !Self.isWide(text, start, end) {
            let flags = UInt8(WEIR_TOKEN_IS_LONG)
            batch.append(start: start, end: end, flags: flags, folded: [])
            return
        }
        var open = OpenToken()
        var position = start
        while position < end, position < last || open.isOpen {
            let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
            let next = position + scalar.length
            // What the scalar is, with the marks that stand behind it.
            var after = next
            while after < end, let following = unsafe mark(text, after, end) { after = following }
            let entry = entry(scalar.value)
            if after == next, entry.kind == .expanding {
                for part in expansion(scalar.value) {
                    add(part.kind, part.folded, position, after, to: &open, into: &batch)
                }
            } else if after > next || entry.kind == .mark {
                unsafe add(text, position, after, to: &open, into: &batch)
            } else {
                add(entry.kind, entry.folded, position, after, to: &open, into: &batch)
            }
            position = after
        }
        if open.isOpen, open.end == cut { open.isOpen = false }
        close(&open, into: &batch)
    }

    private static func isWide(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        for position in start..<end where unsafe text[position] >= 0x80 { return true }
        return false
    }

    /// The token that is being read.
    private struct OpenToken {
        var isOpen = false
        var start = 0
        var end = 0
        var flags: UInt8 = 0
    }

    /// Adds a character that has several scalars or is folded to several: it is folded as a whole.
    private mutating func add(
        _ text: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        to open: inout OpenToken,
        into batch: inout TokenBatch
    ) {
        let bytes = unsafe UnsafeBufferPointer(start: text + start, count: end - start)
        for part in unsafe ScalarFold.parts(of: String(decoding: bytes, as: UTF8.self)) {
            add(part.kind, part.folded, start, end, to: &open, into: &batch)
        }
    }

    private mutating func add(
        _ kind: ScalarFold.Kind,
        _ folded: Unicode.Scalar,
        _ start: Int,
        _ end: Int,
        to open: inout OpenToken,
        into batch: inout TokenBatch
    ) {
        let isSingle = kind == .single
        let wasSingle = open.flags & UInt8(WEIR_TOKEN_IS_SINGLE) != 0
        if kind == .separator || isSingle || (wasSingle && kind != .mark) { close(&open, into: &batch) }
        guard kind != .separator else { return }
        if !open.isOpen { open = OpenToken(isOpen: true, start: start, end: end, flags: 0) }
        open.end = end
        open.flags |= UInt8(kind == .digit ? WEIR_TOKEN_HAS_DIGIT : WEIR_TOKEN_HAS_LETTER)
        if isSingle { open.flags |= UInt8(WEIR_TOKEN_IS_SINGLE) }
        // What is longer has no hash, so that no more of it is kept.
        if form.count <= Int(WEIR_LONGEST_TOKEN) { append(folded) }
    }

    /// Adds a scalar to the folded bytes, in UTF-8 (RFC 3629, section 3).
    private mutating func append(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        func following(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value &>> shift & 0x3F) }
        if value < 0x80 {
            form.append(UInt8(truncatingIfNeeded: value))
        } else if value < 0x800 {
            form.append(0xC0 | UInt8(truncatingIfNeeded: value &>> 6))
            form.append(following(0))
        } else {
            if value < 0x1_0000 {
                form.append(0xE0 | UInt8(truncatingIfNeeded: value &>> 12))
            } else {
                form.append(0xF0 | UInt8(truncatingIfNeeded: value &>> 18))
                form.append(following(12))
            }
            form.append(following(6))
            form.append(following(0))
        }
    }

    /// What a scalar is folded to that expands.
    private mutating func expansion(_ value: UInt32) -> [ScalarFold.Entry] {
        if let known = expansions[value] { return known }
        let parts = Unicode.Scalar(value).map { ScalarFold.parts(of: String(Character($0))) } ?? []
        expansions[value] = parts
        return parts
    }

    private mutating func close(_ open: inout OpenToken, into batch: inout TokenBatch) {
        if open.isOpen { batch.append(start: open.start, end: open.end, flags: open.flags, folded: form) }
        form.removeAll(keepingCapacity: true)
        open = OpenToken()
    }

    /// Where the mark at `position` ends; `nil` when there is none.
    private mutating func mark(_ text: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Int? {
        guard unsafe text[position] >= 0x80 else { return nil }
        let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
        return entry(scalar.value).kind == .mark ? position + scalar.length : nil
    }

    @inline(__always)
    private mutating func entry(_ value: UInt32) -> ScalarFold.Entry {
        // What is no valid sequence separates, as a blank does.
        let value = value == UTF8Scalar.invalid ? 0x20 : value
        let number = Int(value >> 8)
        if pages.isEmpty { pages = Array(repeating: nil, count: ScalarFold.pageCount) }
        if let page = pages[number] { return page[value] }
        let page = ScalarFold.page(number)
        pages[number] = page
        return page[value]
    }
}
