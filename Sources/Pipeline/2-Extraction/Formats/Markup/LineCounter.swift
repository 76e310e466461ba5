internal import Glibc

/// Tells the line of an offset, for offsets that only grow.
@safe
struct LineCounter {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    private var line = 1

    /// A counter at the start of some text.
    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
    }

    /// The line of an offset, from 1; that of the greatest offset so far when it lies before that.
    mutating func line(at target: Int) -> Int {
        let end = unsafe min(target, bytes.count)
        while offset < end, let base = unsafe bytes.baseAddress {
            guard let found = unsafe memchr(base.advanced(by: offset), 0x0A, end - offset) else {
                offset = end
                break
            }
            offset = unsafe UnsafeRawPointer(found) - base + 1
            line += 1
        }
        return line
    }
}
