internal import WeirJSON

/// Writes a matched value with as much of it as the user asked to see.
///
/// What comes out is valid UTF-8 and has as many characters as the match, so that `**** **** **** ****` still tells a
/// card number from a telephone number.
package struct Mask: Sendable {
    /// How much is shown.
    package let mode: MaskMode

    /// A mask that shows so much.
    package init(mode: MaskMode) {
        self.mode = mode
    }

    /// The mask of what nobody may see, whatever he asked for.
    package static let hidden = Mask(mode: .full)

    /// The share of the letters and digits that `partial` shows: the last one of this many parts.
    private static let shownShare = 4

    /// Appends `match`, masked.
    package func append(_ match: Span<UInt8>, to out: inout [UInt8]) {
        switch mode {
        case .full: append(match, hiding: Int.max, to: &out)
        case .clear: append(match, hiding: 0, to: &out)
        case .partial: append(match, hiding: Self.hiddenCount(of: match), to: &out)
        }
    }

    /// How many letters and digits `partial` hides.
    static func hiddenCount(of match: Span<UInt8>) -> Int {
        let secret = secretCount(of: match)
        return secret - secret / shownShare
    }

    /// Appends `match` with its first `limit` letters and digits hidden.
    private func append(_ match: Span<UInt8>, hiding limit: Int, to out: inout [UInt8]) {
        guard !Self.appendASCII(match, hiding: limit, to: &out) else {
            return
        }
        var reader = ScalarReader()
        var seen = 0
        while let read = reader.next(in: match) {
            if seen < limit, Self.isSecret(read) {
                seen += 1
                out.append(UInt8(ascii: "*"))
            } else if let scalar = read {
                out.append(scalar: scalar)
            } else {
                out.append("\u{FFFD}")
            }
        }
    }

    /// The same for a match that is all ASCII, as nearly every one is; otherwise appends nothing and returns `false`.
    private static func appendASCII(_ match: Span<UInt8>, hiding limit: Int, to out: inout [UInt8]) -> Bool {
        let start = out.count
        unsafe match.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
        var seen = 0
        var bits: UInt8 = 0
        var rest = out.mutableSpan
        for index in start..<rest.count {
            let byte = rest[index]
            bits |= byte
            if seen < limit, isSecretASCII(byte) {
                seen += 1
                rest[index] = UInt8(ascii: "*")
            }
        }
        if bits >= 0x80 {
            out.removeSubrange(start...)
            return false
        }
        return true
    }

    @inline(__always)
    private static func isSecretASCII(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    private static func secretCount(of match: Span<UInt8>) -> Int {
        var reader = ScalarReader()
        var count = 0
        while let read = reader.next(in: match) {
            count += isSecret(read) ? 1 : 0
        }
        return count
    }

    /// Whether a scalar is part of what must not be seen: a letter or a digit, or bytes that are no text at all.
    @inline(__always)
    static func isSecret(_ read: Unicode.Scalar?) -> Bool {
        guard let scalar = read else {
            return true
        }
        if scalar.value < 0x80 {
            return isSecretASCII(UInt8(truncatingIfNeeded: scalar.value))
        }
        return isSecretBeyondASCII(scalar)
    }

    private static func isSecretBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .connectorPunctuation,
            .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
            false
        default: true
        }
    }
}

extension [UInt8] {
    /// Appends a scalar as UTF-8.
    @inline(__always)
    package mutating func append(scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: Unicode.UTF8.encode(scalar).map { Array($0) } ?? [])
        }
    }
}
