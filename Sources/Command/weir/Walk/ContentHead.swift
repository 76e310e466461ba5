import CLinux
import Glibc
import WeirExtraction

/// Looks at the start of content without taking it away from whoever reads it next.
enum ContentHead {
    /// What content is, as far as its start tells.
    ///
    /// What cannot be looked at without being consumed, such as a terminal, is taken for text and scanned.
    static func type(_ descriptor: Int32) -> ContentType {
        var head = [UInt8](repeating: 0, count: ContentType.headSize)
        let count = unsafe head.withUnsafeMutableBytes { buffer in
            let position = lseek(descriptor, 0, SEEK_CUR)
            return position >= 0
                ? unsafe pread(descriptor, buffer.baseAddress, buffer.count, position)
                : unsafe peek(descriptor, buffer)
        }
        return ContentType(head: head.span.extracting(first: max(0, count)))
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
