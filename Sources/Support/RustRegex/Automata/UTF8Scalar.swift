/// One step through UTF-8 text: a scalar value, or one byte that is no part of a valid sequence.
///
/// Sequences follow table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
/// Steps forward and backward cut any text at the same places, valid or not.
package struct UTF8Scalar: Hashable, Sendable {
    /// The scalar value, or `UTF8Scalar.invalid`.
    package let value: UInt32
    /// How many bytes it takes, 1 to 4.
    package let length: Int

    /// Stands for a byte that is no part of a valid sequence.
    package static let invalid = UInt32.max

    /// The step that starts at `position`, which is below `end`.
    @inline(always)
    package init(at position: Int, in text: UnsafePointer<UInt8>, end: Int) {
        let first = unsafe UInt32(text[position])
        guard first >= 0x80 else {
            value = first
            length = 1
            return
        }
        let available = end &- position
        var next: UInt32 = 0
        var scalar: UInt32
        var needed: Int
        switch first {
        case 0xC2...0xDF:
            needed = 2
            scalar = first & 0x1F
        case 0xE0...0xEF:
            needed = 3
            scalar = first & 0x0F
        case 0xF0...0xF4:
            needed = 4
            scalar = first & 0x07
        default:
            needed = 0
            scalar = 0
        }
        var index = 1
        var isValid = needed > 0 && needed <= available
        while isValid, index < needed {
            next = unsafe UInt32(text[position &+ index])
            isValid = next & 0xC0 == 0x80
            scalar = scalar << 6 | (next & 0x3F)
            index &+= 1
        }
        if needed == 3 { isValid = isValid && scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar) }
        if needed == 4 { isValid = isValid && scalar >= 0x10000 && scalar <= 0x10FFFF }
        value = isValid ? scalar : Self.invalid
        length = isValid ? needed : 1
    }

    /// The step that ends at `position`, which is above `start`; nothing before `start` or after `position` is read.
    package init(before position: Int, in text: UnsafePointer<UInt8>, start: Int) {
        var candidate = position &- 1
        let lowest = max(start, position &- 4)
        while candidate > lowest, unsafe text[candidate] & 0xC0 == 0x80 { candidate &-= 1 }
        let step = unsafe UTF8Scalar(at: candidate, in: text, end: position)
        if step.value != Self.invalid, candidate &+ step.length == position {
            self = step
        } else {
            value = unsafe text[position &- 1] < 0x80 ? UInt32(text[position &- 1]) : Self.invalid
            length = 1
        }
    }
}
