import CWeirSIMD
import Testing

/// The vector loops against loops that look at one byte at a time.
struct VectorTests {
    /// Texts of many lengths, from few different bytes so that long stretches occur.
    private static func texts(seed: UInt64) -> [[UInt8]] {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let bytes: [UInt8] = [0x0A, 0x20, 0x41, 0x61, 0x30, 0x39, 0x5F, 0x2F, 0xC3, 0xA9, 0xFF, 0x00, 0xC2, 0xE2]
        return (0..<300).map { round in
            var text: [UInt8] = []
            while text.count < round * 3 {
                let length = 1 + next(round % 7 == 0 ? 90 : 3)
                text.append(contentsOf: repeatElement(bytes[next(bytes.count)], count: length))
            }
            return text
        }
    }

    private static func set(_ members: [UInt8], hasHigh: Bool) -> weir_byte_set {
        var set = weir_byte_set()
        set.has_high = hasHigh ? 1 : 0
        unsafe withUnsafeMutableBytes(of: &set.row) { row in
            for byte in members { unsafe row[Int(byte & 15)] |= 1 << (byte >> 4) }
        }
        return set
    }

    private static func isMember(_ byte: UInt8, _ members: [UInt8], hasHigh: Bool) -> Bool {
        byte < 0x80 ? members.contains(byte) : hasHigh
    }

    @Test(arguments: [1, 5, 12, 33, 40, 64, 100], [false, true])
    func `long stretches are found whole`(minimum: Int, hasHigh: Bool) {
        let members: [UInt8] = [0x30, 0x39, 0x41, 0x61, 0x2F]
        for text in Self.texts(seed: UInt64(minimum)) {
            var expected: [Range<Int>] = []
            var start: Int?
            for position in 0...text.count {
                let isInside = position < text.count && Self.isMember(text[position], members, hasHigh: hasHigh)
                if isInside, start == nil { start = position }
                if !isInside, let begun = start {
                    if position - begun >= minimum { expected.append(begun..<position) }
                    start = nil
                }
            }
            // Room for two at a time, so that going on where the last call stopped is tested too.
            var found: [Range<Int>] = []
            var resume = 0
            let set = Self.set(members, hasHigh: hasHigh)
            while resume < text.count {
                var runs = [weir_run(), weir_run()]
                let from = resume
                let count = unsafe weir_find_runs(text, from, text.count, [set], minimum, &runs, 2, &resume)
                found += runs.prefix(count).map { $0.start..<$0.end }
            }
            #expect(found == expected)
        }
    }

    @Test func `starts are where a rule allows them`() {
        let afterOther: [UInt8] = [0x30, 0x39, 0x41]
        let afterWord: [UInt8] = [0x2F]
        for text in Self.texts(seed: 77) {
            var expected: [UInt32] = []
            for position in text.indices {
                let byte = text[position]
                let before = position > 0 ? text[position - 1] : 0x20
                let isWord = [0x30, 0x39, 0x41, 0x61, 0x5F].contains(before)
                let rules = before >= 0x80 ? afterOther + afterWord : isWord ? afterWord : afterOther
                if rules.contains(byte) { expected.append(UInt32(position)) }
            }
            var found = [UInt32](repeating: 0, count: text.count + 1)
            let sets = unsafe weir_start_sets(
                after_nonword: Self.set(afterOther, hasHigh: false),
                after_word: Self.set(afterWord, hasHigh: false),
                kinds: nil,
                shapes: nil
            )
            let count = unsafe weir_find_starts(text, 0, text.count, text.count, [sets], &found)
            #expect(Array(found.prefix(count)) == expected)
        }
    }

    @Test func `words are found that the filter has, by their first eight bytes and their length`() {
        for text in Self.texts(seed: 11) {
            var isWord = text.map { $0 >= 0x80 || [0x30, 0x39, 0x41, 0x61, 0x5F].contains($0) }
            for (position, byte) in text.enumerated() where byte == 0xC2 || byte == 0xE2 {
                for sign in position..<min(text.count, position + (byte == 0xC2 ? 2 : 3)) { isWord[sign] = false }
            }
            let starts = text.indices.filter { start in
                isWord[start] && (start == 0 || !isWord[start - 1]) && !(0x30...0x39).contains(text[start])
            }
            var filter = [UInt8](repeating: 0, count: Int(WEIR_WORD_FILTER_BYTES))
            let buckets = starts.map { start in
                let end = text.indices[start...].first { !isWord[$0] } ?? text.count
                let word = text[start..<end].prefix(8)
                let bytes = word.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
                return Int(weir_word_bucket(bytes, UInt32(word.count)))
            }
            // Every third word is in the filter.
            for (index, bucket) in buckets.enumerated() where index.isMultiple(of: 3) {
                filter[bucket >> 3] |= 1 << UInt8(bucket & 7)
            }
            let expected = zip(starts, buckets).filter { filter[$1 >> 3] >> UInt8($1 & 7) & 1 == 1 }.map {
                UInt32($0.0)
            }
            // In two calls, so that a word that straddles them is tested too.
            let middle = text.count / 2
            let none = [UInt8](repeating: 0, count: filter.count)
            func found(anyCase: [UInt8], capitalised: [UInt8]) -> [UInt32] {
                var found = [UInt32](repeating: 0, count: text.count + 1)
                return unsafe anyCase.withUnsafeBufferPointer { anyCase in
                    unsafe capitalised.withUnsafeBufferPointer { capitalised in
                        let filters = unsafe weir_word_filters(
                            any_case: anyCase.baseAddress,
                            capitalised: capitalised.baseAddress
                        )
                        let first = unsafe weir_find_words(text, 0, middle, text.count, [filters], &found)
                        let result = Array(found.prefix(first))
                        let second = unsafe weir_find_words(text, middle, text.count, text.count, [filters], &found)
                        return result + found.prefix(second)
                    }
                }
            }
            #expect(found(anyCase: filter, capitalised: none) == expected)
            let capitals = expected.filter { text[Int($0)] == 0x41 || text[Int($0)] >= 0x80 }
            #expect(found(anyCase: none, capitalised: filter) == capitals)
        }
    }

    @Test func `lines and characters are counted`() {
        for text in Self.texts(seed: 5) {
            var last = 0
            let lines = unsafe weir_count_lines(text, 0, text.count, &last)
            #expect(lines == text.count { $0 == 0x0A })
            #expect(last == text.lastIndex(of: 0x0A) ?? -1)
            #expect(unsafe weir_count_scalars(text, 0, text.count) == text.count { $0 & 0xC0 != 0x80 })
        }
    }
}
