/// Gathers pieces of decompressed content into one slice, without a last copy.
@safe
final class ByteCollector {
    /// How many bytes were gathered.
    private(set) var count = 0
    private var room: UnsafeMutableRawBufferPointer

    /// The most that is set aside before there is anything to keep.
    private static let largestStart = 1 << 20

    /// An empty collector.
    ///
    /// - Parameter expected: How many bytes are likely to come; only a hint, which may lie.
    init(expecting expected: Int = 0) {
        let capacity = max(64, min(expected, Self.largestStart))
        unsafe room = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    }

    /// Appends a piece, which was spent before.
    func append(_ piece: UnsafeRawBufferPointer) {
        guard piece.count > 0 else { return }
        if unsafe piece.count > room.count - count { grow(toHold: count + piece.count) }
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: piece)
        count += piece.count
    }

    /// Appends zeros, which were spent before.
    func append(zeros: Int) {
        guard zeros > 0 else { return }
        if unsafe zeros > room.count - count { grow(toHold: count + zeros) }
        for offset in count..<count + zeros { unsafe room[offset] = 0 }
        count += zeros
    }

    /// All that was gathered; the collector is empty after that.
    func take() -> ByteSlice {
        let storage = unsafe ByteStorage(adopting: room, count: count)
        unsafe room = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)
        count = 0
        return ByteSlice(storage)
    }

    deinit {
        unsafe room.deallocate()
    }

    private func grow(toHold wanted: Int) {
        let larger = unsafe UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(wanted, room.count * 2),
            alignment: 16
        )
        unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[0..<count]))
        unsafe room.deallocate()
        unsafe room = larger
    }
}
