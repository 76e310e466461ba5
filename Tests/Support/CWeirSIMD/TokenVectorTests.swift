import CWeirSIMD
import Testing
import WeirTesting

/// What reads tokens and looks for values in vectors, against the same without them.
struct TokenVectorTests {
    /// Capitals become small letters, `é` and `ж` stay, and nothing else beyond ASCII is known.
    private static let table: [UInt16] = (0..<UInt16(WEIR_FOLD_COUNT)).map { scalar in
        switch scalar {
        case 0x30...0x39, 0x61...0x7A, 0xE9, 0x436: scalar
        case 0x41...0x5A: scalar + 0x20
        case 0xC9: 0xE9
        default: 0
        }
    }

    private static func text(_ random: inout SeededGenerator) -> [UInt8] {
        let parts = [
            "a", "Abc", "longer", "x1", "7", "2024", "4111111111111111", "É", "né", "ж", "漢", "\u{301}", " ", " ", " ",
            "-", ", ", "\n", "....", String(repeating: "w", count: 40), String(repeating: "Z9", count: 150),
        ]
        let count = Int.random(in: 0..<400, using: &random)
        // The last bytes of a text are looked at in a way of their own.
        let ends = ["", "a\n\nb", "1\n\n\n2", "a\n\n", ", 7"]
        let all = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" } + [ends[count % ends.count]]
        return Array(all.joined().utf8)
    }

    /// All that is known of a token.
    private struct Token: Equatable {
        let numbers: [UInt64]

        init(_ token: weir_token) {
            numbers = [
                token.hash, UInt64(token.start), UInt64(token.end), UInt64(token.form), UInt64(token.form_length),
                UInt64(token.flags), UInt64(token.digits),
            ]
        }
    }

    private typealias Reader = (
        UnsafePointer<UInt8>?, Int, Int, Int, UnsafeMutablePointer<weir_token>?, UnsafeMutablePointer<Int>?,
        UnsafeMutablePointer<weir_forms>?
    ) -> Int

    /// What was read.
    private struct Reading {
        let tokens: [weir_token]
        let plain: Int
        let forms: [UInt8]

        static func == (left: Reading, right: Reading) -> Bool {
            guard left.plain == right.plain, left.forms == right.forms else { return false }
            return left.tokens.map { Token($0) } == right.tokens.map { Token($0) }
        }
    }

    private static func read(_ text: [UInt8], _ range: Range<Int>, _ reader: Reader) -> Reading {
        var tokens = [weir_token](repeating: weir_token(), count: text.count / 2 + 2)
        var bytes = [UInt8](repeating: 0, count: text.count + Int(WEIR_FORM_MARGIN))
        var plain = 0
        return unsafe table.withUnsafeBufferPointer { table in
            unsafe bytes.withUnsafeMutableBufferPointer { bytes in
                var forms = unsafe weir_forms(table: table.baseAddress, bytes: bytes.baseAddress, count: 0)
                let (from, to) = (range.lowerBound, range.upperBound)
                let count = unsafe reader(text, from, to, text.count, &tokens, &plain, &forms)
                return unsafe Reading(
                    tokens: Array(tokens.prefix(count)),
                    plain: plain,
                    forms: Array(bytes.prefix(forms.count))
                )
            }
        }
    }

    @Test func `tokens are the same with vectors and without`() {
        var random = SeededGenerator(seed: 11)
        for round in 0..<300 {
            let text = Self.text(&random)
            let from = Int.random(in: 0...text.count, using: &random)
            let range = from..<Int.random(in: from...text.count, using: &random)
            let fast = unsafe Self.read(text, range) { unsafe weir_read_tokens($0, $1, $2, $3, $4, $5, $6) }
            let plain = unsafe Self.read(text, range) { unsafe weir_read_tokens_portable($0, $1, $2, $3, $4, $5, $6) }
            let half = unsafe Self.read(text, range) { unsafe weir_read_tokens_avx2($0, $1, $2, $3, $4, $5, $6) }
            let isSame = fast == plain && half == plain
            #expect(isSame, "round \(round)")
        }
    }

    @Test func `digits and folded bytes are those of the run`() {
        let text = Array("Ab1 22 ÉCOLE7 漢 x".utf8)
        let reading = unsafe Self.read(text, 0..<text.count) { unsafe weir_read_tokens($0, $1, $2, $3, $4, $5, $6) }
        let (tokens, forms) = (reading.tokens, reading.forms)
        #expect(tokens.map(\.digits).prefix(3) == [1, 2, 1])
        #expect(tokens.map { $0.flags & 3 }.prefix(3) == [2, 3, 2])
        #expect(reading.plain == 3 && tokens.count == 5)
        #expect(String(decoding: forms, as: UTF8.self) == "école7")
        let hash = unsafe forms.withUnsafeBufferPointer { unsafe weir_hash_token($0.baseAddress, $0.count) }
        #expect(tokens[2].hash == hash && tokens[2].form_length == 7)
    }

    /// A window as tests compare it.
    private struct Window: Hashable {
        let first: UInt32
        let count: UInt16
        let use: UInt16
    }

    /// What was found.
    private struct Finding: Equatable {
        let windows: Set<Window>
        let count: Int
        let begins: [UInt32]
    }

    private typealias Finder = (
        UnsafePointer<weir_token_row>?, Int, Int, UnsafePointer<weir_shapes>?, weir_known,
        UnsafeMutablePointer<weir_window>?, UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<Int>?
    ) -> Int

    private static func find(
        _ text: [UInt8],
        _ tokens: [weir_token],
        _ shapes: weir_shapes,
        _ known: weir_known,
        _ finder: Finder
    ) -> Finding {
        let step = Int(WEIR_VALUE_STEP)
        var found: [Window] = []
        var begins: [UInt32] = []
        unsafe text.withUnsafeBufferPointer { text in
            unsafe tokens.withUnsafeBufferPointer { tokens in
                var row = unsafe weir_token_row(
                    text: text.baseAddress,
                    readable: text.count,
                    forms: text.baseAddress,
                    tokens: tokens.baseAddress,
                    count: tokens.count
                )
                for from in stride(from: 0, to: tokens.count, by: step) {
                    var windows = [weir_window](
                        repeating: weir_window(),
                        count: step * Int(WEIR_MOST_VALUE_TOKENS) + 1
                    )
                    var more = [UInt32](repeating: 0, count: step + 1)
                    var moreCount = 0
                    let to = min(tokens.count, from + step)
                    let count = unsafe finder(&row, from, to, [shapes], known, &windows, &more, &moreCount)
                    found += windows.prefix(count).map {
                        Window(first: $0.first, count: $0.count, use: $0.use)
                    }
                    begins += more.prefix(moreCount)
                }
            }
        }
        return Finding(windows: Set(found), count: found.count, begins: begins)
    }

    /// Shapes of which one in `rarity` is there.
    private static func shapes(_ rarity: Int, mostWords: UInt32, _ random: inout SeededGenerator) -> weir_shapes {
        var shapes = weir_shapes()
        var longest: [UInt32] = [0, 0]
        let lengths = Int(WEIR_LONGEST_VALUE) + 1
        unsafe withUnsafeMutableBytes(of: &shapes.digits) { bytes in
            let digits = unsafe bytes.bindMemory(to: UInt64.self)
            for kind in 0..<4 {
                for length in 1..<lengths {
                    for count in 0..<64 where Int.random(in: 0..<rarity, using: &random) == 0 {
                        guard kind == 0 || count > 0 else { continue }
                        unsafe digits[kind * lengths + length] |= 1 << UInt64(count)
                        if count > 0 { longest[kind & 1] = max(longest[kind & 1], UInt32(length)) }
                    }
                }
            }
        }
        shapes.longest = (longest[0], longest[1])
        shapes.most_words = mostWords
        return shapes
    }

    @Test(arguments: [1, 7, 400, 100_000], [0, 3])
    func `what could be a value is the same with vectors and without`(_ rarity: Int, _ mostWords: UInt32) {
        var random = SeededGenerator(seed: UInt64(rarity) + UInt64(mostWords))
        for round in 0..<20 {
            let text = Self.text(&random)
            let reading = unsafe Self.read(text, 0..<text.count) { unsafe weir_read_tokens($0, $1, $2, $3, $4, $5, $6) }
            let tokens = reading.tokens
            let shapes = Self.shapes(rarity, mostWords: mostWords, &random)
            var rows = [UInt64](repeating: 0, count: Int(WEIR_KNOWN_COUNT))
            let epoch = UInt64.random(in: 0...UInt64.max, using: &random)
            let (fast, plain) = unsafe rows.withUnsafeMutableBufferPointer { rows in
                let known = unsafe weir_known(rows: rows.baseAddress, epoch: epoch, lasting: ~epoch)
                for var token in tokens.prefix(20) where token.hash != 0 {
                    // Words begin several only where there are several, and have no digit.
                    let mayBegin: UInt64 = mostWords > 0 && token.digits == 0 ? 1 : 0
                    unsafe weir_note_known(known, &token, UInt64.random(in: 0...mayBegin, using: &random))
                }
                let fast = unsafe Self.find(text, tokens, shapes, known) {
                    unsafe weir_find_values($0, $1, $2, $3, $4, $5, $6, $7)
                }
                let plain = unsafe Self.find(text, tokens, shapes, known) {
                    unsafe weir_find_values_portable($0, $1, $2, $3, $4, $5, $6, $7)
                }
                return (fast, plain)
            }
            let isSame = fast == plain
            #expect(isSame, "round \(round): \(fast.count) and \(plain.count)")
            #expect(fast.count == fast.windows.count)
        }
    }
}
