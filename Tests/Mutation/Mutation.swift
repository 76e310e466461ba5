/// Damages documents in ways that readers have to survive; the same seed always does the same.
struct Mutation {
    /// Numbers that are lengths, counts and offsets at the edge of their range.
    private static let extremes: [[UInt8]] = [
        [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0, 0, 0, 0x80], [0xFF, 0xFF, 0xFF, 0x7F],
        [0, 0, 0, 0], [0xFE, 0xFF, 0xFF, 0xFF], [1, 0, 0, 0], [0xFF, 0xFF], [0, 0x80], [0x7F],
    ]

    private var state: UInt64

    /// A mutation that `seed` decides.
    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// Damages `document` in one to six places; `donor` gives pieces of another one.
    mutating func damage(_ document: [UInt8], donor: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0...below(6) where !bytes.isEmpty { damageOnce(&bytes, donor) }
        return bytes
    }

    private mutating func damageOnce(_ bytes: inout [UInt8], _ donor: [UInt8]) {
        let place = below(bytes.count)
        switch below(9) {
        case 0, 1: bytes[place] ^= 1 << UInt8(below(8))
        case 2: bytes[place] = UInt8(below(256))
        case 3: write(Self.extremes[below(Self.extremes.count)], at: place, of: &bytes)
        case 4: bytes.removeSubrange(place...)
        case 5: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(64)))
        case 6: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + below(256))], at: place)
        case 7:
            let from = donor.isEmpty ? 0 : below(donor.count)
            write(Array(donor[from..<min(donor.count, from + 1 + below(512))]), at: place, of: &bytes)
        default: write([UInt8](repeating: below(2) == 0 ? 0 : 0xFF, count: 1 + below(64)), at: place, of: &bytes)
        }
    }

    private func write(_ piece: [UInt8], at place: Int, of bytes: inout [UInt8]) {
        let count = min(piece.count, bytes.count - place)
        bytes.replaceSubrange(place..<(place + count), with: piece.prefix(count))
    }

    /// A number below `bound` (xorshift64*, https://doi.org/10.18637/jss.v008.i14).
    private mutating func below(_ bound: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(1, bound)
    }
}
