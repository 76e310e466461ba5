internal import Glibc

/// Memory for tables that are looked into all over: in huge pages where the system gives some.
///
/// A look into a table of many megabytes misses the processor's list of pages nearly every time; with pages of 2 MiB it hardly
/// does. The system may give none (madvise(2), `MADV_HUGEPAGE`), and nothing else changes then.
enum LargeTable {
    private static let hugePage = 2 << 20

    /// Room for `count` values, to be given back with `deallocate()`.
    static func allocate<Value>(_: Value.Type, count: Int) -> UnsafeMutablePointer<Value> {
        let bytes = count * MemoryLayout<Value>.stride
        guard bytes >= hugePage else { return .allocate(capacity: count) }
        let room = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: hugePage)
        unsafe madvise(room, bytes, MADV_HUGEPAGE)
        return unsafe room.bindMemory(to: Value.self, capacity: count)
    }
}
