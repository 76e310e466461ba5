internal import CWeirSIMD

/// The signs with which terms begin, as a text has them.
struct LeadingSigns: Sendable {
    /// Whether a term begins with a sign.
    private(set) var isEmpty = true
    /// Whether a sign is a term, so that what stands behind it says nothing.
    private(set) var haveTerm = false

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var hasWide = false

    /// No signs.
    init() {}

    /// Adds a sign.
    ///
    /// - Parameters:
    ///   - sign: The sign.
    ///   - isTerm: Whether it is the whole term.
    mutating func insert(_ sign: SignForm, isTerm: Bool) {
        isEmpty = false
        haveTerm = haveTerm || isTerm
        guard let first = sign.scalars.first(where: { _ in true }), first.value < 128 else {
            hasWide = true
            return
        }
        if first.value < 64 { low |= 1 << UInt64(first.value) } else { high |= 1 << UInt64(first.value - 64) }
    }

    /// Adds the signs of `other`.
    mutating func formUnion(_ other: LeadingSigns) {
        isEmpty = isEmpty && other.isEmpty
        haveTerm = haveTerm || other.haveTerm
        low |= other.low
        high |= other.high
        hasWide = hasWide || other.hasWide
    }

    /// The first bytes of the characters beyond ASCII that are replaced by signs of ASCII, in UTF-8.
    static let wideBytes: [UInt8] = [0xC2, 0xCB, 0xCD, 0xCE, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0]

    /// The bytes that they may begin with.
    var bytes: weir_sign_bytes {
        var bytes = weir_sign_bytes()
        unsafe withUnsafeMutableBytes(of: &bytes.plain.row) { row in
            for byte in 0..<128 where contains(byte) { unsafe row[byte & 15] |= 1 << UInt8(byte >> 4) }
        }
        unsafe withUnsafeMutableBytes(of: &bytes.wide.row) { row in
            for byte in hasWide ? Array(0xC0...0xFF) : Self.wideBytes {
                unsafe row[Int(byte & 15)] |= 1 << (byte >> 4 & 7)
            }
        }
        return bytes
    }

    private func contains(_ byte: Int) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 != 0 : high >> UInt64(byte - 64) & 1 != 0
    }

    /// Whether a term may begin with one of a character's forms.
    func mayBegin(with form: SignForm) -> Bool {
        guard !form.isBlank else { return false }
        for scalar in form.scalars {
            guard scalar.value < 128 else { return hasWide }
            return contains(Int(scalar.value))
        }
        return false
    }
}
