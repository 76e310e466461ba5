import CWeirSIMD
import Testing

/// The searches for stretches of documents against a loop that looks at one stretch at a time.
struct PrintSearchTests {
    private struct Found: Equatable {
        var keys: [UInt64] = []
        var places: [UInt32] = []
        var marks: [UInt8] = []
    }

    private typealias Search = (
        UnsafePointer<weir_token>?, Int, Int, UnsafePointer<weir_print_filter>?, UnsafeMutablePointer<UInt8>?,
        UnsafeMutablePointer<UInt64>?, UnsafeMutablePointer<UInt32>?
    ) -> Int

    /// Tokens whose marks are few, so that many are equal, or many; some have no hash.
    private static func tokens(_ count: Int, marks: UInt64) -> [weir_token] {
        var state = UInt64(count) &* 31 &+ marks
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var token = weir_token()
            token.hash = state % 23 == 0 ? 0 : ((state >> 33) % marks) << 56 | state >> 9
            return token
        }
    }

    private static func turned(_ hash: UInt64, _ tokens: Int) -> UInt64 {
        tokens == 0 ? hash : hash << UInt64(13 * tokens) | hash >> UInt64(64 - 13 * tokens)
    }

    private static func plain(_ tokens: [weir_token], _ primary: Int, _ rows: [UInt64], _ shift: UInt32) -> Found {
        var found = Found(marks: tokens.map { UInt8($0.hash >> 56) })
        let length = Int(WEIR_PRINT_LENGTH)
        for place in 0..<primary where place + length <= tokens.count {
            let marks = found.marks[place..<(place + length)].map(\.self)
            guard min(marks[0], marks[4]) <= min(marks[1], marks[2], marks[3]) else { continue }
            let number = (0..<length).reduce(0) { $0 ^ turned(tokens[place + $1].hash, length - 1 - $1) }
            let key = weir_print_key(number)
            guard rows[Int(key >> UInt64(shift))] & weir_print_bits(key) == weir_print_bits(key) else { continue }
            found.keys.append(key)
            found.places.append(UInt32(place))
        }
        return found
    }

    private static func run(
        _ search: Search,
        _ tokens: [weir_token],
        _ primary: Int,
        _ rows: [UInt64],
        _ shift: UInt32
    ) -> Found {
        var found = Found(
            keys: Array(repeating: 0, count: primary),
            places: Array(repeating: 0, count: primary),
            marks: Array(repeating: 0, count: tokens.count)
        )
        let count = unsafe rows.withUnsafeBufferPointer { rows in
            var filter = unsafe weir_print_filter(rows: rows.baseAddress, shift: shift)
            return unsafe search(tokens, tokens.count, primary, &filter, &found.marks, &found.keys, &found.places)
        }
        found.keys.removeLast(primary - count)
        found.places.removeLast(primary - count)
        return found
    }

    @Test(arguments: [0, 1, 4, 5, 6, 12, 13, 20, 255, 256, 257, 259, 260, 261, 264, 268, 511, 512, 517, 2000])
    func `stretches are found as one after another`(count: Int) {
        for marks in [1, 3, 256] as [UInt64] {
            let tokens = Self.tokens(count, marks: marks)
            // Rows in which none, about half and all of the bits are set.
            let half = (0..<16).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 | 0xF0F0_FFFF_3333_FF77 }
            for rows in [Array(repeating: 0, count: 16), half, Array(repeating: .max, count: 16)] {
                for primary in Set([0, count / 2, max(0, count - 4), count]) {
                    let expected = Self.plain(tokens, primary, rows, 60)
                    #expect(unsafe Self.run(weir_find_prints, tokens, primary, rows, 60) == expected)
                    #expect(unsafe Self.run(weir_find_prints_portable, tokens, primary, rows, 60) == expected)
                }
            }
        }
    }
}
