/// Room for values of attributes, all of which is given up at once.
@safe
struct XMLAttributeRoom: ~Copyable {
    private var blocks: [UnsafeMutablePointer<UInt8>] = unsafe []
    private var capacity = 0
    private var used = 0

    private static let blockSize = 1 << 14

    /// No room yet.
    init() {}

    deinit {
        for index in unsafe blocks.indices { unsafe blocks[index].deallocate() }
    }

    /// Room for a value, which stays where it is until all is given up.
    mutating func take(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        if let last = unsafe blocks.last, count <= capacity - used {
            defer { used += count }
            return unsafe last + used
        }
        capacity = max(Self.blockSize, count)
        used = count
        let block = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe blocks.append(block)
        return unsafe block
    }

    /// Gives up all values.
    @inline(__always)
    mutating func clear() {
        if used > 0 { giveUp() }
    }

    private mutating func giveUp() {
        used = 0
        guard unsafe blocks.count > 1 else { return }
        for index in unsafe blocks.indices { unsafe blocks[index].deallocate() }
        unsafe blocks.removeAll(keepingCapacity: true)
        capacity = 0
    }
}
