/// Text in units of two or four bytes: which of them, told from its first bytes.
package enum WideText: String, Hashable, Sendable, CaseIterable {
    /// The four ways that such text is stored.
    case utf16Little, utf16Big, utf32Little, utf32Big

    /// How many bytes a unit takes.
    package var width: Int { self == .utf16Little || self == .utf16Big ? 2 : 4 }
    /// Whether the most significant byte of a unit comes first.
    package var isBig: Bool { self == .utf16Big || self == .utf32Big }

    /// How much is looked at where there is no byte order mark.
    private static let sampleSize = 4096
    /// The fewest bytes that can prove anything without a byte order mark.
    private static let leastSize = 8

    /// What content is stored in, by its byte order mark or else by its pattern; `nil` when it is no such text.
    ///
    /// Without a mark, every unit has to be a character that text is made of, and the zero bytes have to lie where they
    /// do in text: small numbers in binary data are control characters, and so prove the opposite.
    package static func form(of head: Span<UInt8>) -> WideText? {
        if let marked = marked(head) { return marked }
        guard head.count >= leastSize else { return nil }
        let sample = head.extracting(first: min(head.count, sampleSize))
        var zeros = (0, 0, 0, 0)
        for index in 0..<(sample.count & ~3) where sample[index] == 0 {
            switch index & 3 {
            case 0: zeros.0 += 1
            case 1: zeros.1 += 1
            case 2: zeros.2 += 1
            default: zeros.3 += 1
            }
        }
        let quads = sample.count / 4
        if zeros.3 == quads, zeros.2 * 2 >= quads, zeros.0 == 0 { return isText(sample, .utf32Little) }
        if zeros.0 == quads, zeros.1 * 2 >= quads, zeros.3 == 0 { return isText(sample, .utf32Big) }
        // Half of a unit is zero in ASCII; the other half is in a few other characters, such as U+4E00.
        let (even, odd) = (zeros.0 + zeros.2, zeros.1 + zeros.3)
        if odd > even { return isText(sample, .utf16Little) }
        if even > odd { return isText(sample, .utf16Big) }
        return nil
    }

    /// How many bytes a byte order mark takes at the start of `head`, UTF-8's included.
    package static func markLength(_ head: Span<UInt8>) -> Int {
        if let form = marked(head) { return form.width }
        return head.count >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0
    }

    /// By the byte order mark alone (Unicode 16, 23.8); UTF-32's begins with UTF-16's.
    private static func marked(_ head: Span<UInt8>) -> WideText? {
        guard head.count >= 2 else { return nil }
        switch (head[0], head[1]) {
        case (0xFF, 0xFE): return head.count >= 4 && head[2] == 0 && head[3] == 0 ? .utf32Little : .utf16Little
        case (0xFE, 0xFF): return .utf16Big
        case (0, 0): return head.count >= 4 && head[2] == 0xFE && head[3] == 0xFF ? .utf32Big : nil
        default: return nil
        }
    }

    /// The ASCII characters of text, with 0x80 in place of each other unit and without a byte order mark: enough to
    /// tell what it is.
    func narrowed(_ head: Span<UInt8>) -> [UInt8] {
        var offset = Self.marked(head) == nil ? 0 : width
        var text: [UInt8] = []
        while offset + width <= head.count {
            let unit = unit(head, at: offset)
            text.append(unit < 0x80 ? UInt8(truncatingIfNeeded: unit) : 0x80)
            offset += width
        }
        return text
    }

    /// The form, when a sample is text in it.
    private static func isText(_ sample: Span<UInt8>, _ form: WideText) -> WideText? {
        var offset = 0
        var awaitsLow = false
        while offset + form.width <= sample.count {
            let unit = form.unit(sample, at: offset)
            offset += form.width
            let isLow = form.width == 2 && unit >> 10 == 0x37
            guard isLow == awaitsLow else { return nil }
            awaitsLow = form.width == 2 && unit >> 10 == 0x36
            if !isLow, !awaitsLow, !isCharacter(unit) { return nil }
        }
        return form
    }

    /// The unit at an offset where there is one.
    private func unit(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
        var unit: UInt32 = 0
        for index in 0..<width {
            let byte = UInt32(bytes[offset + (isBig ? index : width - 1 - index)])
            unit = unit << 8 | byte
        }
        return unit
    }

    /// Whether text may hold this character: no control, no private use, and nothing from the rarer blocks of symbols,
    /// which numbers of binary data hit more often than writers do.
    private static func isCharacter(_ unit: UInt32) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0x1FFF: true
        case 0x85, 0x200B...0x206F, 0x2010...0x206F, 0x20A0...0x20CF, 0x2100...0x214F, 0x2190...0x21FF: true
        case 0x2022, 0x2200...0x22FF, 0x2500...0x266F, 0x2700...0x27BF: true
        case 0x2000...0x200A, 0x3000...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
        case 0xF900...0xFDFF, 0xFE30...0xFEFF, 0xFF01...0xFFEF, 0xFFFD, 0x1_0000...0x2_FFFF: true
        default: false
        }
    }
}
