import Glibc

/// Files and standard input, read piece by piece.
enum FilePieces {
    private static let size = 1 << 18

    /// Reads to the end.
    ///
    /// - Parameters:
    ///   - path: The file; `-` for standard input.
    ///   - body: Called with each piece. What it throws ends the reading.
    /// - Throws: `FileDescriptor.Failure` when it cannot be read, and what `body` throws.
    static func read<E: Error>(_ path: [UInt8], _ body: ([UInt8]) throws(E) -> Void) throws {
        let isInput = path == [UInt8(ascii: "-")]
        let descriptor = isInput ? STDIN_FILENO : try FileDescriptor.open(path)
        defer { if !isInput { FileDescriptor.close(descriptor) } }
        _ = try FileDescriptor.prepare(descriptor)
        while true {
            var count = 0
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
                count = unsafe Glibc.read(descriptor, buffer.baseAddress, size)
                initialized = max(0, count)
            }
            if count == 0 { return }
            if count < 0 {
                guard errno == EINTR else { throw FileDescriptor.Failure(number: errno) }
                continue
            }
            try body(piece)
        }
    }
}
