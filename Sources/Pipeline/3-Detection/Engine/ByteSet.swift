internal import CWeirSIMD
internal import RustRegex

extension weir_byte_set {
    /// The bytes with which a scalar of `set` begins, all bytes from 0x80 when it has any beyond ASCII.
    init(_ set: ScalarSet) {
        self.init(set.intersection(.ascii), hasHigh: !set.isASCII)
    }

    /// The ASCII bytes of `set`, and all bytes from 0x80 if `hasHigh`.
    init(_ set: ScalarSet, hasHigh: Bool) {
        self.init()
        has_high = hasHigh ? 1 : 0
        unsafe withUnsafeMutableBytes(of: &row) { row in
            for byte in 0..<128 where set.contains(UInt32(byte)) {
                unsafe row[byte & 15] |= 1 << UInt8(byte >> 4)
            }
        }
    }
}
