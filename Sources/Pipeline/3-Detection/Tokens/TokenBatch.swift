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
    /// The folded bytes that are not those of the text in lower case.
    private(set) var forms: [UInt8] = []

    /// A batch without tokens.
    init() {
        capacity = 1024
        unsafe tokens = .allocate(capacity: capacity)
    }

    deinit {
        unsafe tokens.deallocate()
    }

    /// The token with this index, below `count`.
    @inline(__always)
    subscript(_ index: Int) -> weir_token {
        unsafe tokens[index]
    }

    /// The tokens, of which there are `count`; valid until the batch changes.
    var pointer: UnsafePointer<weir_token> { unsafe UnsafePointer(tokens) }

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
            return unsafe forms.withUnsafeBufferPointer { forms in
                let start = Int(token.form)
                return unsafe body(UnsafeBufferPointer(rebasing: forms[start..<(start + Int(token.form_length))]))
            }
        }
        let length = Int(token.end &- token.start)
        for offset in 0..<length { unsafe scratch[offset] = text[Int(token.start) &+ offset] | 0x20 }
        return unsafe body(UnsafeBufferPointer(start: scratch, count: length))
    }

    /// Forgets the tokens.
    mutating func removeAll() {
        count = 0
        primary = 0
        forms.removeAll(keepingCapacity: true)
    }

    /// Has the tokens of the text at `from..<to` written by `read`, and returns how many of them it says are plain.
    mutating func fill(
        _ from: Int,
        _ to: Int,
        _ read: (UnsafeMutablePointer<weir_token>, UnsafeMutablePointer<Int>) -> Int
    ) -> Int {
        while capacity < max(0, to - from) / 2 + 2 { grow() }
        var plain = 0
        count = unsafe read(tokens, &plain)
        return plain
    }

    /// Drops the last tokens, of which there are at least so many.
    mutating func removeLast(_ number: Int) {
        count -= number
    }

    /// Adds a token.
    @inline(__always)
    mutating func append(_ token: weir_token) {
        if count == capacity { grow() }
        unsafe (tokens + count).initialize(to: token)
        count &+= 1
    }

    /// Adds tokens that follow each other in memory.
    mutating func append(_ more: UnsafePointer<weir_token>, count number: Int) {
        while capacity < count + number { grow() }
        unsafe (tokens + count).initialize(from: more, count: number)
        count += number
    }

    /// Adds a token whose folded bytes are not those of the text in lower case.
    mutating func append(start: Int, end: Int, flags: UInt8, folded: [UInt8]) {
        let isLong = folded.isEmpty || max(folded.count, end - start) > Int(WEIR_LONGEST_TOKEN)
        let token = weir_token(
            hash: isLong
                ? 0 : unsafe folded.withUnsafeBufferPointer { unsafe weir_hash_token($0.baseAddress, $0.count) },
            start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: end),
            form: UInt32(truncatingIfNeeded: forms.count),
            form_length: isLong ? 0 : UInt16(truncatingIfNeeded: folded.count),
            flags: isLong ? flags | UInt8(WEIR_TOKEN_IS_LONG) : flags
        )
        if !isLong { forms += folded }
        append(token)
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

    private mutating func grow() {
        let room = UnsafeMutablePointer<weir_token>.allocate(capacity: capacity * 2)
        unsafe room.update(from: tokens, count: count)
        unsafe tokens.deallocate()
        unsafe tokens = room
        capacity *= 2
    }
}
