internal import CWeirSIMD
internal import RustRegex

/// Takes runs with characters beyond ASCII apart, scalar by scalar, with the tables of `ScalarFold`; also says of runs that
/// are too long to have a hash that they are.
@safe struct WideRun: ~Copyable {
    /// The tokens of the run that was read last, of which there are `count`.
    private(set) var tokens: UnsafeMutablePointer<weir_token>
    /// How many tokens it has.
    private(set) var count = 0

    private var capacity = 64
    private var pages: [ScalarFold.Page?] = []
    /// What is known of scalars that are folded to several, a few hundred at most.
    private var expansions: [UInt32: [ScalarFold.Entry]] = [:]
    /// The folded bytes of the token that is being read; of one that is too long, more than a token may have.
    private var form: UnsafeMutablePointer<UInt8>
    private var formCount = 0
    private var open = OpenToken()

    /// The token that is being read.
    private struct OpenToken {
        var isOpen = false
        var start = 0
        var end = 0
        var flags: UInt8 = 0
    }

    /// The most bytes of a scalar in UTF-8.
    private static let longestScalar = 4

    /// A reader of runs; it keeps the memory that it needs.
    init() {
        unsafe tokens = .allocate(capacity: capacity)
        unsafe form = .allocate(capacity: Int(WEIR_LONGEST_TOKEN) + Self.longestScalar)
    }

    deinit {
        unsafe tokens.deallocate()
        unsafe form.deallocate()
    }

    /// Reads the tokens of a run.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - start: Where the run starts.
    ///   - end: Where it ends.
    ///   - last: Tokens that begin from here on are left out.
    ///   - cut: Where a token may go on that ends there, so that it is left out; negative for nowhere.
    ///   - batch: What the folded bytes are put into.
    mutating func read(
        _ text: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        until last: Int,
        cut: Int,
        into batch: inout TokenBatch
    ) {
        count = 0
        if unsafe !Self.isWide(text, start, end) {
            return unsafe append(batch.token(from: start, to: end, flags: 0, folded: form, count: 0))
        }
        var position = start
        while position < end, position < last || open.isOpen {
            let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
            let next = position + scalar.length
            // What the scalar is, with the marks that stand behind it.
            var after = next
            while after < end, let following = unsafe mark(text, after, end) { after = following }
            let entry = entry(scalar.value)
            if after == next, entry.kind == .expanding {
                for part in expansion(scalar.value) { add(part.kind, part.folded, position, after, into: &batch) }
            } else if after > next || entry.kind == .mark {
                unsafe add(text, position, after, into: &batch)
            } else {
                add(entry.kind, entry.folded, position, after, into: &batch)
            }
            position = after
        }
        if open.isOpen, open.end == cut { open.isOpen = false }
        close(into: &batch)
    }

    private static func isWide(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        for position in start..<end where unsafe text[position] >= 0x80 { return true }
        return false
    }

    /// Adds a character that has several scalars or is folded to several: it is folded as a whole.
    private mutating func add(
        _ text: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        into batch: inout TokenBatch
    ) {
        let bytes = unsafe UnsafeBufferPointer(start: text + start, count: end - start)
        for part in unsafe ScalarFold.parts(of: String(decoding: bytes, as: UTF8.self)) {
            add(part.kind, part.folded, start, end, into: &batch)
        }
    }

    private mutating func add(
        _ kind: ScalarFold.Kind,
        _ folded: Unicode.Scalar,
        _ start: Int,
        _ end: Int,
        into batch: inout TokenBatch
    ) {
        let isSingle = kind == .single
        let wasSingle = open.flags & UInt8(WEIR_TOKEN_IS_SINGLE) != 0
        if kind == .separator || isSingle || (wasSingle && kind != .mark) { close(into: &batch) }
        guard kind != .separator else { return }
        if !open.isOpen { open = OpenToken(isOpen: true, start: start, end: end, flags: 0) }
        open.end = end
        if isSingle { open.flags |= UInt8(WEIR_TOKEN_IS_SINGLE) }
        // What is longer has no hash, so that no more of it is kept.
        if formCount <= Int(WEIR_LONGEST_TOKEN) { append(folded) }
    }

    /// Adds a scalar to the folded bytes, in UTF-8 (RFC 3629, section 3).
    private mutating func append(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        func following(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value &>> shift & 0x3F) }
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value))
        } else if value < 0x800 {
            append(0xC0 | UInt8(truncatingIfNeeded: value &>> 6))
            append(following(0))
        } else {
            if value < 0x1_0000 {
                append(0xE0 | UInt8(truncatingIfNeeded: value &>> 12))
            } else {
                append(0xF0 | UInt8(truncatingIfNeeded: value &>> 18))
                append(following(12))
            }
            append(following(6))
            append(following(0))
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        unsafe form[formCount] = byte
        formCount &+= 1
    }

    /// What a scalar is folded to that expands.
    private mutating func expansion(_ value: UInt32) -> [ScalarFold.Entry] {
        if let known = expansions[value] { return known }
        let parts = Unicode.Scalar(value).map { ScalarFold.parts(of: String(Character($0))) } ?? []
        expansions[value] = parts
        return parts
    }

    private mutating func close(into batch: inout TokenBatch) {
        if open.isOpen {
            let (start, end) = (open.start, open.end)
            unsafe append(batch.token(from: start, to: end, flags: open.flags, folded: form, count: formCount))
        }
        formCount = 0
        open = OpenToken()
    }

    private mutating func append(_ token: weir_token) {
        if count == capacity {
            let room = UnsafeMutablePointer<weir_token>.allocate(capacity: capacity * 2)
            unsafe room.update(from: tokens, count: count)
            unsafe tokens.deallocate()
            unsafe tokens = room
            capacity *= 2
        }
        unsafe (tokens + count).initialize(to: token)
        count &+= 1
    }

    /// Where the mark at `position` ends; `nil` when there is none.
    @inline(__always)
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
        if number < pages.count, let page = pages[number] { return page[value] }
        return load(number)[value]
    }

    @inline(never)
    private mutating func load(_ number: Int) -> ScalarFold.Page {
        if pages.isEmpty { pages = Array(repeating: nil, count: ScalarFold.pageCount) }
        let page = ScalarFold.page(number)
        pages[number] = page
        return page
    }
}
