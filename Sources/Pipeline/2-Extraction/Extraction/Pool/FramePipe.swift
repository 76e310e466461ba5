internal import CLinux
internal import Glibc

/// The reading end of a job's pipe: cuts what comes in into frames, and waits no longer than the job may take.
///
/// Only the time that is spent waiting counts: a process that waits for its reader does not run out of it.
@safe
final class FramePipe {
    /// Why there is no next frame.
    enum Stop: Error {
        /// The other end is closed.
        case closed
        /// The time is over.
        case timeout
        /// What came in is no frame.
        case fault
    }

    private let descriptor: Int32
    private var patience: Int
    private var room: UnsafeMutableRawBufferPointer
    /// What came in and was not taken yet.
    private var start = 0
    private var end = 0

    /// A kind and a length.
    private static let headerBytes = 5

    /// The reading end of a pipe, and how long may be waited for it altogether, in milliseconds.
    init(adopting descriptor: Int32, patience: Int) {
        self.descriptor = descriptor
        self.patience = patience
        unsafe room = .allocate(byteCount: 1 << 16, alignment: 16)
    }

    deinit {
        close(descriptor)
        unsafe room.deallocate()
    }

    /// The pipe's two ends; `nil` when the system has no more.
    static func ends() -> (reading: Int32, writing: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard unsafe linux_pipe(&ends) == 0 else { return nil }
        // The process that reads goes on while ours works with what it found.
        linux_pipe_size(ends[0], 1 << 18)
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        return (ends[0], ends[1])
    }

    /// Takes the next frame.
    ///
    /// - Parameter mostBytes: How long a frame of a kind may be.
    /// - Returns: Its kind and payload, which is there until the next call.
    /// - Throws: Why there is none.
    func next(mostBytes: (FrameKind) -> Int) throws(Stop) -> (FrameKind, UnsafeRawBufferPointer) {
        try fill(Self.headerBytes)
        let header = unsafe UnsafeRawBufferPointer(rebasing: room[start..<(start + Self.headerBytes)])
        guard let kind = unsafe FrameKind(rawValue: header[0]) else { throw .fault }
        let length = unsafe Int(UInt32(littleEndian: header.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        guard length <= mostBytes(kind) else { throw .fault }
        try fill(Self.headerBytes + length)
        let payload = unsafe UnsafeRawBufferPointer(rebasing: room[(start + Self.headerBytes)...].prefix(length))
        start += Self.headerBytes + length
        return unsafe (kind, payload)
    }

    /// Reads until so many bytes are there.
    private func fill(_ count: Int) throws(Stop) {
        guard end - start < count else { return }
        makeRoom(for: count)
        while end - start < count {
            let received = unsafe read(descriptor, room.baseAddress?.advanced(by: end), room.count - end)
            if received > 0 {
                end += received
            } else if received == 0 {
                throw .closed
            } else if errno == EAGAIN {
                try wait()
            } else if errno != EINTR {
                throw .closed
            }
        }
    }

    private func wait() throws(Stop) {
        let before = Milliseconds.now
        let isReady = Milliseconds.wait(for: descriptor, atMost: patience)
        patience -= Milliseconds.now - before
        if !isReady { throw .timeout }
    }

    /// Moves what is there to the front, into larger room where that is needed; memory follows what comes in, not what
    /// a header states.
    private func makeRoom(for count: Int) {
        let waiting = end - start
        if unsafe count > room.count {
            let size = unsafe max(count, room.count * 2)
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
            unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[start..<end]))
            unsafe room.deallocate()
            unsafe room = larger
        } else if start > 0, let base = unsafe room.baseAddress {
            unsafe memmove(base, base + start, waiting)
        }
        start = 0
        end = waiting
    }
}
