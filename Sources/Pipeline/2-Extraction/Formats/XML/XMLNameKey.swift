/// The local name of an element in two words, so that names are compared without their letters.
///
/// Names of up to 16 bytes are told apart exactly; of longer ones the words are a hash.
@safe
struct XMLNameKey: Equatable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    /// How many bytes the name has.
    private(set) var count = 0
    /// Bytes before the name: the prefix and its colon.
    private(set) var prefix = 0

    /// The longest name that is told apart exactly.
    static let longestExact = 16

    /// Reads the name at an index, which is left behind it.
    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) {
        let start = index
        while index < end {
            let byte = unsafe base[index]
            if byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: "<")
            {
                break
            }
            index += 1
            if byte == UInt8(ascii: ":") {
                low = 0
                high = 0
                count = 0
                prefix = index - start
            } else {
                if count < 8 {
                    low = low << 8 | UInt64(byte)
                } else if count < Self.longestExact {
                    high = high << 8 | UInt64(byte)
                } else {
                    high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                }
                count += 1
            }
        }
    }

    /// Whether two names are the same, whatever stands before them.
    @inline(__always)
    static func == (left: XMLNameKey, right: XMLNameKey) -> Bool {
        left.low == right.low && left.high == right.high && left.count == right.count
    }
}
