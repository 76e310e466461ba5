/// The generated tables: one string each, so that they cost nothing to compile, to load and to start.
///
/// A number is written in base 32, low digit first, with the 64 characters of `digits`; the upper 32 of
/// them say that more digits follow. `Scripts/generate-unicode-tables` writes the tables and says what each
/// holds.
enum UnicodeTables {
    /// Reads the numbers of a table from `bytes`, one after the other; `nil` at the end.
    struct Reader {
        private let bytes: ArraySlice<UInt8>
        private var position: Int

        /// Starts at the first of `bytes`.
        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            position = bytes.startIndex
        }

        /// The next number, or `nil` when the table ends.
        mutating func next() -> UInt32? {
            var value: UInt32 = 0
            var shift: UInt32 = 0
            while position < bytes.endIndex {
                let digit = Self.value(of: bytes[position])
                position += 1
                value |= (digit & 31) << shift
                shift += 5
                if digit < 32 { return value }
            }
            return nil
        }

        private static func value(of digit: UInt8) -> UInt32 {
            switch digit {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
            case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
            case UInt8(ascii: "+"): 62
            default: 63
            }
        }
    }

    /// The set that `bytes` describe: for each range the gap since the one before, and its length less one.
    static func scalars(_ bytes: ArraySlice<UInt8>) -> ScalarSet {
        var reader = Reader(bytes)
        var ranges: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        while let gap = reader.next(), let length = reader.next() {
            ranges.append((next + gap)...(next + gap + length))
            next += gap + length + 1
        }
        return ScalarSet(ranges)
    }
}
