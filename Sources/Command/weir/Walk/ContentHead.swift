import CLinux
import Glibc

/// Looks at the start of content without taking it away from whoever reads it next.
enum ContentHead {
    /// How much is looked at, in bytes.
    static let size = 8 * 1024

    /// Whether content is binary: there is a NUL byte near its start.
    ///
    /// What cannot be looked at without being consumed, such as a terminal, is taken for text and scanned.
    static func isBinary(_ descriptor: Int32) -> Bool {
        var head = [UInt8](repeating: 1, count: size)
        let count = unsafe head.withUnsafeMutableBytes { buffer in
            let position = lseek(descriptor, 0, SEEK_CUR)
            return position >= 0
                ? unsafe pread(descriptor, buffer.baseAddress, buffer.count, position)
                : unsafe peek(descriptor, buffer)
        }
        return head.prefix(max(0, count)).contains(0)
    }

    /// Copies what a pipe or socket holds; waits until it holds something.
    private static func peek(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let received = unsafe recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_PEEK))
        if received >= 0 {
            return received
        }
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else {
            return 0
        }
        defer { ends.forEach(FileDescriptor.close) }
        let copied = tee(descriptor, ends[1], buffer.count, 0)
        return copied > 0 ? unsafe read(ends[0], buffer.baseAddress, copied) : 0
    }
}
