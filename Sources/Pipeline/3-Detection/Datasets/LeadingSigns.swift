/// The signs with which terms begin, as a text has them.
struct LeadingSigns: Sendable {
    /// Whether a term begins with a sign.
    private(set) var isEmpty = true

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var hasWide = false

    /// No signs.
    init() {}

    /// Adds a sign.
    mutating func insert(_ sign: SignForm) {
        isEmpty = false
        guard let first = sign.scalars.first(where: { _ in true }), first.value < 128 else {
            hasWide = true
            return
        }
        if first.value < 64 { low |= 1 << UInt64(first.value) } else { high |= 1 << UInt64(first.value - 64) }
    }

    /// Adds the signs of `other`.
    mutating func formUnion(_ other: LeadingSigns) {
        isEmpty = isEmpty && other.isEmpty
        low |= other.low
        high |= other.high
        hasWide = hasWide || other.hasWide
    }

    /// Whether a term may begin with the character whose first byte this is; beyond ASCII many characters stand for one
    /// of ASCII.
    @inline(__always)
    func mayBegin(with byte: UInt8) -> Bool {
        if byte < 64 { return low >> UInt64(byte) & 1 != 0 }
        if byte < 128 { return high >> UInt64(byte &- 64) & 1 != 0 }
        return byte >= 0xC0
    }

    /// Whether a term may begin with one of a character's forms.
    func mayBegin(with form: SignForm) -> Bool {
        guard !form.isBlank else { return false }
        for scalar in form.scalars {
            guard scalar.value < 128 else { return hasWide }
            return mayBegin(with: UInt8(scalar.value))
        }
        return false
    }
}
