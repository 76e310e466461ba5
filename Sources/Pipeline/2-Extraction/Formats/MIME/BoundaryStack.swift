/// The boundaries of the multiparts that are open, innermost last.
struct BoundaryStack {
    private var boundaries: [[UInt8]] = []
    /// A hash of each, so that a line is compared with one boundary at most, however many are open.
    private var hashes: [UInt64] = []
    private var longest = 0

    /// Whether there is nothing to be found.
    var isEmpty: Bool { longest == 0 }

    /// Adds the boundary of the next multipart; an empty one is never found.
    mutating func push(_ boundary: [UInt8]) {
        boundaries.append(boundary)
        hashes.append(unsafe boundary.withUnsafeBytes { unsafe Self.hash($0, $0.count) })
        longest = max(longest, boundary.count)
    }

    /// Removes all but the first `count`.
    mutating func cut(to count: Int) {
        guard count < boundaries.count else { return }
        boundaries.removeLast(boundaries.count - count)
        hashes.removeLast(hashes.count - count)
        longest = boundaries.reduce(0) { max($0, $1.count) }
    }

    /// The innermost boundary that `text`, a line without its two hyphens, is; two more behind it close.
    func find(_ text: UnsafeRawBufferPointer) -> (index: Int, isClosing: Bool)? {
        let count = text.count
        guard count > 0, count <= longest + 2 else { return nil }
        let whole = unsafe Self.hash(text, count)
        let isClosed = unsafe count > 2 && text[count - 1] == 0x2D && text[count - 2] == 0x2D
        let closed = isClosed ? unsafe Self.hash(text, count - 2) : whole
        var index = hashes.count - 1
        while index >= 0 {
            if hashes[index] == whole, unsafe isEqual(index, text, count) { return (index, false) }
            if isClosed, hashes[index] == closed, unsafe isEqual(index, text, count - 2) { return (index, true) }
            index -= 1
        }
        return nil
    }

    private func isEqual(_ index: Int, _ text: UnsafeRawBufferPointer, _ count: Int) -> Bool {
        boundaries[index].count == count && (0..<count).allSatisfy { unsafe boundaries[index][$0] == text[$0] }
    }

    /// FNV-1a, which is short; a line that was made to collide costs a comparison.
    private static func hash(_ text: UnsafeRawBufferPointer, _ count: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<count { hash = unsafe (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        return hash
    }
}
