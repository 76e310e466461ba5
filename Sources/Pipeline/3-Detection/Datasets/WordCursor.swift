internal import CWeirSIMD
internal import RustRegex

/// Walks along a text the way terms of lists are compared: from word to word, sign to sign, over the blanks between them.
///
/// A number stands for what was walked over. Texts that differ in nothing but case, the length of blanks and the ways in
/// which Unicode writes the same come to one number, and others, but for one in 2^56, do not.
@safe struct WordCursor {
    /// What a step went over.
    enum Step {
        /// A token.
        case word
        /// A character that is no part of a token.
        case sign
        /// Blanks, however many.
        case blank
        /// Nothing: here the text ends, or nothing that is known of it goes on.
        case end
    }

    /// What was walked over; 0 for nothing.
    private(set) var state: UInt64 = 0
    /// Where the walk is.
    private(set) var position: Int
    /// The index of the next token.
    private(set) var token: Int

    private let text: UnsafePointer<UInt8>
    private let count: Int
    private let tokens: UnsafePointer<weir_token>
    private let tokenCount: Int
    private let limit: Int
    private let longestBlank: Int

    /// A walk that begins at a token or at a sign.
    ///
    /// - Parameters:
    ///   - position: Where it begins.
    ///   - token: The index of the first token that does not begin before.
    ///   - batch: The tokens of the text.
    ///   - block: The text.
    ///   - limit: Where the walk ends at the latest.
    ///   - longestBlank: The most bytes that a step over blanks can take.
    init(
        at position: Int,
        token: Int,
        of batch: borrowing TokenBatch,
        in block: Block,
        limit: Int,
        longestBlank: Int = WordList.longestBlank
    ) {
        self.position = position
        self.token = token
        unsafe text = block.text
        count = block.count
        unsafe tokens = batch.pointer
        tokenCount = batch.count
        self.limit = limit
        self.longestBlank = longestBlank
    }

    /// Goes one step.
    @inline(__always)
    mutating func step() -> Step {
        if token < tokenCount, unsafe Int(tokens[token].start) <= position { return stepOverWord() }
        guard position < limit else { return .end }
        let byte = unsafe text[position]
        if Self.isBlank(byte) { return stepOverBlanks() }
        if byte < 0x80 {
            state = Self.following(state, weir_sign(UInt32(byte)))
            position &+= 1
            return .sign
        }
        return stepOverWide()
    }

    private mutating func stepOverWord() -> Step {
        let next = unsafe tokens[token]
        guard next.hash != 0, Int(next.end) <= limit else { return .end }
        state = state == 0 ? next.hash : Self.following(state, next.hash)
        position = max(position, Int(next.end))
        token &+= 1
        return .word
    }

    /// Whether a byte is a blank or a line end of ASCII.
    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// Goes over a sign or blanks beyond ASCII.
    @inline(never)
    private mutating func stepOverWide() -> Step {
        let form = unsafe SignForm(at: position, in: text, count: count)
        guard position &+ form.length <= limit else { return .end }
        if form.isBlank { return stepOverBlanks() }
        for scalar in form.scalars { state = Self.following(state, weir_sign(scalar.value)) }
        position &+= form.length
        return .sign
    }

    private mutating func stepOverBlanks() -> Step {
        let start = position
        while position < limit {
            if unsafe Self.isBlank(text[position]) {
                position &+= 1
                continue
            }
            if unsafe text[position] < 0x80 { break }
            if token < tokenCount, unsafe Int(tokens[token].start) <= position { break }
            let form = unsafe SignForm(at: position, in: text, count: count)
            guard form.isBlank else { break }
            position &+= form.length
        }
        guard position &- start <= longestBlank, position <= limit else { return .end }
        if state != 0 { state = Self.afterBlank(state) }
        return .blank
    }

    /// What is walked over inside a sign that stands for several: after each of them but the last.
    ///
    /// - Parameters:
    ///   - form: The sign.
    ///   - state: What was walked over before it.
    /// - Returns: The numbers, none for a sign that stands for one.
    static func inside(_ form: SignForm, after state: UInt64) -> [UInt64] {
        var state = state
        return form.scalars.map { scalar in
            state = following(state, weir_sign(scalar.value))
            return state
        }.dropLast()
    }

    /// What a text comes to with a blank behind it.
    @inline(__always)
    static func afterBlank(_ state: UInt64) -> UInt64 { weir_after_blank(state) }

    /// What a text comes to with a word or a sign behind it; the order matters, and so does a word that comes twice.
    @inline(__always)
    static func following(_ state: UInt64, _ next: UInt64) -> UInt64 { weir_following(state, next) }
}
