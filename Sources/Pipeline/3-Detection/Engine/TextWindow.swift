/// The sliding buffer through which a text of any size flows: what is kept for context, then what was read last.
@safe struct TextWindow: ~Copyable {
    private let memory: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    private let blockSize: Int
    private let lookBehind: Int
    private let lookAhead: Int
    private var count = 0
    private var base = 0
    private var from = 0
    private var isAtEnd = false
    private var isFinished = false

    /// The least that is held of the beginning of a text, in bytes: enough for the header of a table and its first row.
    private static let opening = 1 << 15

    /// A window that commits at most `blockSize` bytes at a time and keeps what can decide about a match around them.
    init(blockSize: Int, lookBehind: Int, lookAhead: Int) {
        self.blockSize = blockSize
        self.lookBehind = lookBehind
        self.lookAhead = lookAhead
        capacity = max(blockSize, Self.opening) + lookBehind + lookAhead
        unsafe memory = .allocate(capacity: capacity)
    }

    deinit {
        unsafe memory.deallocate()
    }

    /// Forgets the text, for a new one.
    mutating func restart() {
        count = 0
        base = 0
        from = 0
        isAtEnd = false
        isFinished = false
    }

    /// Reads until the window is full or the text ends, and returns the block to scan; `nil` after the last one.
    ///
    /// - Parameter read: Fills the memory it is given, and answers how many bytes it put there; 0 or less ends the
    ///   text.
    /// - Returns: The block, and how many bytes were read for it.
    mutating func next(_ read: (UnsafeMutableRawBufferPointer) -> Int) -> (block: Block, bytes: Int)? {
        guard !isFinished else { return nil }
        let kept = max(0, from - lookBehind)
        if kept > 0 {
            unsafe memory.update(from: memory + kept, count: count - kept)
            count -= kept
            from -= kept
            base += kept
        }
        let before = count
        while count < capacity, !isAtEnd {
            let room = unsafe UnsafeMutableRawBufferPointer(start: memory + count, count: capacity - count)
            let bytes = unsafe read(room)
            if bytes > 0 { count += min(bytes, capacity - count) } else { isAtEnd = true }
        }
        let sure = isAtEnd ? count : max(from, count - lookAhead)
        let commitEnd = min(sure, from + blockSize)
        isFinished = isAtEnd && commitEnd == count
        let block = unsafe Block(
            text: UnsafePointer(memory),
            count: count,
            isFirst: base == 0 && from == 0,
            from: from,
            commitEnd: commitEnd,
            base: base
        )
        from = commitEnd
        return (block, count - before)
    }
}
