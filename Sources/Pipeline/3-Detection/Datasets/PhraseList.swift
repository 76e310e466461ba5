internal import CWeirSIMD

/// Several words that could be a value by the first of them, gathered until many can be hashed together.
@safe struct PhraseList: ~Copyable {
    private let bytes: UnsafeMutablePointer<UInt8>
    private var filled = 0
    private var windows: [weir_window] = []
    private var parts: [weir_part] = []
    private var hashes: [UInt64]

    /// So many words that phrases begin with find room.
    private static let mostStarts = 64
    private static let room = mostStarts * CanonicalValue.mostBytes
    private static let margin = 32
    private static let mostParts = mostStarts * CanonicalValue.mostWords

    /// An empty list.
    init() {
        unsafe bytes = .allocate(capacity: Self.room + Self.margin)
        unsafe bytes.initialize(repeating: 0, count: Self.room + Self.margin)
        hashes = Array(repeating: 0, count: Self.mostParts)
        windows.reserveCapacity(Self.mostParts)
        parts.reserveCapacity(Self.mostParts)
    }

    deinit {
        unsafe bytes.deallocate()
    }

    /// Whether there may be no room for the phrases of another word.
    var isFull: Bool {
        filled + CanonicalValue.mostBytes > Self.room || parts.count + CanonicalValue.mostWords > Self.mostParts
    }

    /// Adds all phrases from a token on that can be values by their length and number of words.
    mutating func add(
        from first: Int,
        _ pieces: UnsafePointer<weir_piece>,
        count: Int,
        _ folded: UnsafePointer<UInt8>,
        _ group: ExactGroup
    ) {
        let start = filled
        guard unsafe append(pieces[first], folded, from: start) else { return }
        let last = min(count, first + group.mostWords)
        var next = first + 1
        while next < last, unsafe pieces[next - 1].flags & UInt8(WEIR_PIECE_JOINS_NEXT) != 0,
            unsafe pieces[next].digits == 0
        {
            guard filled - start < CanonicalValue.mostBytes else { break }
            unsafe bytes[filled] = 0x20
            filled += 1
            guard unsafe append(pieces[next], folded, from: start) else { break }
            let words = next - first + 1
            if group.hasWords(length: filled - start, count: words) {
                windows.append(
                    weir_window(
                        first: UInt32(first),
                        count: UInt32(words),
                        use: UInt32(WEIR_WINDOW_IS_VALUE)
                    )
                )
                parts.append(weir_part(start: UInt32(start), length: UInt32(filled - start)))
            }
            next += 1
        }
    }

    /// Adds a word; answers `false` when the phrase would be too long.
    private mutating func append(_ piece: weir_piece, _ folded: UnsafePointer<UInt8>, from start: Int) -> Bool {
        let length = Int(piece.length)
        guard filled - start + length <= CanonicalValue.mostBytes else { return false }
        unsafe (bytes + filled).update(from: folded + Int(piece.start), count: length)
        filled += length
        return true
    }

    /// Adds the phrases that are values of the group to `hits`, and forgets all.
    mutating func flush(
        _ group: ExactGroup,
        _ number: Int,
        _ tokens: UnsafePointer<weir_token>,
        into hits: inout [ValueHit]
    ) {
        defer {
            filled = 0
            windows.removeAll(keepingCapacity: true)
            parts.removeAll(keepingCapacity: true)
        }
        guard !parts.isEmpty else { return }
        let text = unsafe UnsafePointer(bytes)
        unsafe parts.withUnsafeBufferPointer { parts in
            unsafe hashes.withUnsafeMutableBufferPointer { hashes in
                guard let first = parts.baseAddress, let out = hashes.baseAddress else { return }
                unsafe group.key.hash(text, first, count: parts.count, into: out)
            }
        }
        for (index, window) in windows.enumerated() where group.filter.mayContain(hashes[index]) {
            unsafe hits.add(hashes[index], window, group, number, tokens)
        }
    }
}
