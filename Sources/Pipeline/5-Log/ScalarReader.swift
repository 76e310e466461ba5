/// Reads Unicode scalars from bytes that may not be UTF-8.
///
/// Each maximal part that cannot begin a scalar is read as one error, as the Unicode Standard recommends (section
/// 3.9, *U+FFFD Substitution of Maximal Subparts*).
package struct ScalarReader: Sendable {
    /// The offset of the next byte.
    package private(set) var offset = 0

    /// A reader at the start.
    package init() {}

    /// Reads the scalar at the offset.
    ///
    /// - Returns: The scalar, `.some(nil)` for an error, and `nil` at the end.
    @inline(__always)
    package mutating func next(in bytes: Span<UInt8>) -> Unicode.Scalar?? {
        guard offset < bytes.count else {
            return nil
        }
        let lead = bytes[offset]
        if lead < 0x80 {
            offset += 1
            return Unicode.Scalar(lead)
        }
        return .some(longScalar(lead, in: bytes))
    }

    /// Reads a scalar of two bytes or more: Table 3-7 of the Unicode Standard.
    private mutating func longScalar(_ lead: UInt8, in bytes: Span<UInt8>) -> Unicode.Scalar? {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0x80...0xBF)
            }
        offset += 1
        guard length > 1 else {
            return nil
        }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for index in 1..<length {
            guard offset < bytes.count else {
                return nil
            }
            let byte = bytes[offset]
            guard index == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else {
                return nil
            }
            value = value << 6 | UInt32(byte & 0x3F)
            offset += 1
        }
        return Unicode.Scalar(value)
    }
}
