internal import Glibc
internal import WeirContent

/// Gathers pieces of decompressed content into one slice.
///
/// It grows through `realloc`, which moves large pieces of memory without copying them.
@safe
final class ByteCollector {
    /// How many bytes were gathered.
    private(set) var count = 0
    private var room: UnsafeMutableRawPointer?
    private var capacity = 0

    /// The most that is set aside before there is anything to keep.
    private static let largestStart = 1 << 20

    /// An empty collector.
    ///
    /// - Parameter expected: How many bytes are likely to come; only a hint, which may lie.
    init(expecting expected: Int = 0) {
        capacity = min(max(expected, 0), Self.largestStart)
        if capacity > 0 { unsafe room = malloc(capacity) }
        if unsafe room == nil { capacity = 0 }
    }

    /// Appends a piece, which was spent before.
    ///
    /// - Throws: `error:memory` when there is none left.
    func append(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard let source = piece.baseAddress, piece.count > 0 else { return }
        if piece.count > capacity - count {
            let larger = max(count + piece.count, capacity * 2)
            guard let moved = unsafe realloc(room, larger) else { throw ReadingFault(.errorMemory) }
            unsafe room = moved
            capacity = larger
        }
        unsafe room?.advanced(by: count).copyMemory(from: source, byteCount: piece.count)
        count += piece.count
    }

    /// All that was gathered; the collector is empty after that.
    func take() -> ByteSlice {
        let storage = unsafe ByteStorage(adoptingAllocated: room, count: count)
        unsafe room = nil
        capacity = 0
        count = 0
        return ByteSlice(storage)
    }

    deinit {
        unsafe free(room)
    }
}
