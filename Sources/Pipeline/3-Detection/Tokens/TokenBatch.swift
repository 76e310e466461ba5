internal import CWeirSIMD

/// The tokens of a stretch of text: words and numbers, each with a hash of its folded form.
///
/// A token is a run of letters, their marks and digits; everything else separates, and where words are written without
/// blanks one character is a token. The folded form is that of `String.compatibilityFolded`, with digits of all scripts as
/// those of ASCII.
@safe struct TokenBatch: ~Copyable {
    /// How many tokens there are.
    private(set) var count = 0
    /// How many of them begin in the stretch; the others are what comes behind it.
    private(set) var primary = 0

    private var tokens: UnsafeMutablePointer<weir_token>
    private var capacity: Int
    /// The folded bytes that are not those of the text in lower case, `formCount` of them.
    private var formBytes: UnsafeMutablePointer<UInt8>
    private var formCount = 0
    private var formCapacity = 1024

    /// A batch without tokens.
    init() {
        capacity = 1024
        unsafe tokens = .allocate(capacity: capacity)
        unsafe formBytes = .allocate(capacity: formCapacity)
    }

    deinit {
        unsafe tokens.deallocate()
        unsafe formBytes.deallocate()
    }

    /// The token with this index, below `count`.
    @inline(__always)
    subscript(_ index: Int) -> weir_token {
        unsafe tokens[index]
    }

    /// The tokens, of which there are `count`; valid until the batch changes.
    var pointer: UnsafePointer<weir_token> { unsafe UnsafePointer(tokens) }
    /// The folded bytes that are not those of the text in lower case; valid until the batch changes.
    var forms: UnsafePointer<UInt8> { unsafe UnsafePointer(formBytes) }

    /// Hands the folded bytes of a token to `body`.
    ///
    /// - Parameters:
    ///   - index: The token.
    ///   - text: The text it was read from.
    ///   - scratch: Memory that is used for it, at least `WEIR_LONGEST_TOKEN` bytes.
    ///   - body: Called with the bytes, which are valid during the call; with none for a token without a hash.
    /// - Returns: What `body` returns.
    func withFolded<Result>(
        _ index: Int,
        in text: UnsafePointer<UInt8>,
        scratch: UnsafeMutablePointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let token = unsafe tokens[index]
        guard token.hash != 0 else { return unsafe body(UnsafeBufferPointer(start: scratch, count: 0)) }
        if token.form_length > 0 {
            return unsafe body(UnsafeBufferPointer(start: formBytes + Int(token.form), count: Int(token.form_length)))
        }
        let length = Int(token.end &- token.start)
        for offset in 0..<length { unsafe scratch[offset] = text[Int(token.start) &+ offset] | 0x20 }
        return unsafe body(UnsafeBufferPointer(start: scratch, count: length))
    }

    /// Forgets the tokens.
    mutating func removeAll() {
        count = 0
        primary = 0
        formCount = 0
    }

    /// Reads the runs of a text that begin in `from..<to`, and returns how many of them are tokens at once.
    mutating func readRuns(_ text: UnsafePointer<UInt8>, _ from: Int, _ to: Int, readable: Int) -> Int {
        while capacity < max(0, to - from) / 2 + 2 { grow() }
        reserveForms(max(0, readable - from))
        var forms = unsafe weir_forms(table: ScalarFold.simple.entries, bytes: formBytes, count: formCount)
        var plain = 0
        count = unsafe weir_read_tokens(text, from, to, readable, tokens, &plain, &forms)
        formCount = unsafe forms.count
        return plain
    }

    /// Drops the last tokens, of which there are at least so many.
    mutating func removeLast(_ number: Int) {
        count -= number
    }

    /// Puts tokens where others are, or behind them; what they replace may be among them.
    mutating func put(_ more: UnsafePointer<weir_token>, count number: Int, at index: Int) {
        guard number > 0, unsafe more != UnsafePointer(tokens + index) else { return }
        if index + number > capacity {
            // They lie elsewhere: what lies in the batch goes no farther than it does.
            count = index
            while capacity < index + number { grow() }
        }
        unsafe (tokens + index).update(from: more, count: number)
    }

    /// Keeps the first tokens, of which there may be more than before.
    mutating func keep(_ number: Int) {
        count = number
    }

    /// A token whose folded bytes are not those of the text in lower case; they are kept.
    mutating func token(
        from start: Int,
        to end: Int,
        flags: UInt8,
        folded: UnsafePointer<UInt8>,
        count length: Int
    ) -> weir_token {
        var token = weir_token()
        token.start = UInt32(truncatingIfNeeded: start)
        token.end = UInt32(truncatingIfNeeded: end)
        token.flags = flags
        if length == 0 || max(length, end - start) > Int(WEIR_LONGEST_TOKEN) {
            token.flags |= UInt8(WEIR_TOKEN_IS_LONG)
        } else {
            token.form = UInt32(truncatingIfNeeded: formCount)
            unsafe weir_describe_token(&token, folded, length)
            reserveForms(length)
            unsafe (formBytes + formCount).update(from: folded, count: length)
            formCount += length
        }
        return token
    }

    /// Says which tokens begin before `end`, and drops those that begin before `start`.
    mutating func close(from start: Int, to end: Int) {
        var first = 0
        while first < count, unsafe Int(tokens[first].start) < start { first += 1 }
        if first > 0 {
            unsafe tokens.update(from: tokens + first, count: count - first)
            count -= first
        }
        // Nearly all begin before it, so the search goes backwards.
        primary = count
        while primary > 0, unsafe Int(tokens[primary - 1].start) >= end { primary -= 1 }
    }

    private mutating func reserveForms(_ number: Int) {
        guard formCapacity < formCount + number + Int(WEIR_FORM_MARGIN) else { return }
        formCapacity = 2 * (formCount + number + Int(WEIR_FORM_MARGIN))
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: formCapacity)
        unsafe room.update(from: formBytes, count: formCount)
        unsafe formBytes.deallocate()
        unsafe formBytes = room
    }

    private mutating func grow() {
        let room = UnsafeMutablePointer<weir_token>.allocate(capacity: capacity * 2)
        unsafe room.update(from: tokens, count: count)
        unsafe tokens.deallocate()
        unsafe tokens = room
        capacity *= 2
    }
}
