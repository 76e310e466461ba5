/// The hash function of Ethereum: Keccak as it was before NIST changed its padding and called it SHA-3.
///
/// Sources: *The Keccak reference*, version 3.0, https://keccak.team/files/Keccak-reference-3.0.pdf, with the rate 1088,
/// and FIPS 202 for the numbering of the lanes.
enum Keccak256 {
    /// How many bytes are taken in before the state is permuted.
    private static let rate = 136

    /// What the step iota adds in each of the 24 rounds.
    private static let roundConstants: InlineArray<24, UInt64> = [
        0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000,
        0x0000_0000_0000_808B, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
        0x0000_0000_0000_008A, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000A,
        0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]
    /// Where the lane that is carried goes, in the order in which the step pi visits all lanes but the first.
    private static let destinations: InlineArray<24, Int> = [
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
    ]
    /// By how many bits the step rho turns it on the way.
    private static let rotations: InlineArray<24, UInt64> = [
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
    ]

    /// The 32 bytes of the hash.
    ///
    /// - Parameter message: What is hashed, of any length.
    /// - Returns: The first four lanes, each with its first byte in the lowest bits.
    static func hash(_ message: Span<UInt8>) -> InlineArray<4, UInt64> {
        var state = InlineArray<25, UInt64>(repeating: 0)
        var place = 0
        for index in message.indices {
            take(message[index], at: place, into: &state)
            place += 1
            if place == rate {
                permute(&state)
                place = 0
            }
        }
        // SHA-3 would begin its padding with 0x06.
        take(0x01, at: place, into: &state)
        take(0x80, at: rate - 1, into: &state)
        permute(&state)
        return [state[0], state[1], state[2], state[3]]
    }

    private static func take(_ byte: UInt8, at place: Int, into state: inout InlineArray<25, UInt64>) {
        state[place / 8] ^= UInt64(byte) << UInt64(place % 8 * 8)
    }

    /// Keccak-f[1600].
    private static func permute(_ state: inout InlineArray<25, UInt64>) {
        for round in 0..<24 {
            mixColumns(&state)
            moveLanes(&state)
            mixRows(&state)
            state[0] ^= roundConstants[round]
        }
    }

    /// The step theta.
    private static func mixColumns(_ state: inout InlineArray<25, UInt64>) {
        var parities = InlineArray<5, UInt64>(repeating: 0)
        for lane in 0..<25 { parities[lane % 5] ^= state[lane] }
        for lane in 0..<25 {
            state[lane] ^= parities[(lane + 4) % 5] ^ rotate(parities[(lane + 1) % 5], by: 1)
        }
    }

    /// The steps rho and pi.
    private static func moveLanes(_ state: inout InlineArray<25, UInt64>) {
        var carried = state[1]
        for step in 0..<24 {
            let displaced = state[destinations[step]]
            state[destinations[step]] = rotate(carried, by: rotations[step])
            carried = displaced
        }
    }

    /// The step chi.
    private static func mixRows(_ state: inout InlineArray<25, UInt64>) {
        for row in stride(from: 0, to: 25, by: 5) {
            let first = state[row]
            let second = state[row + 1]
            for column in 0..<3 { state[row + column] ^= ~state[row + column + 1] & state[row + column + 2] }
            state[row + 3] ^= ~state[row + 4] & first
            state[row + 4] ^= ~first & second
        }
    }

    private static func rotate(_ lane: UInt64, by bits: UInt64) -> UInt64 {
        lane << bits | lane >> (64 - bits)
    }
}
