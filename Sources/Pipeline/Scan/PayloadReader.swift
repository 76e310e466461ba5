internal import Glibc
internal import WeirContent

/// Reads a payload piece by piece, and remembers why it stopped early if it did.
struct PayloadReader: ~Copyable {
    /// Why the payload was not read to its end; `nil` when it was.
    private(set) var issue: InspectionIssue?

    private let payload: Payload
    private var position = 0

    /// A reader at the start of `payload`.
    init(_ payload: Payload) {
        self.payload = payload
    }

    /// Fills the beginning of `room` with the next bytes, and answers how many; 0 at the end or when reading fails.
    mutating func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        switch payload.source {
        case .bytes(let bytes):
            let count = min(room.count, bytes.count - position)
            unsafe bytes.withUnsafeBytes { source in
                unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[position..<(position + count)]))
            }
            position += count
            return count
        case .descriptor(let descriptor):
            while true {
                let count = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
                if count >= 0 { return count }
                if errno == EINTR { continue }
                let reason = unsafe String(cString: strerror(errno))
                issue = InspectionIssue(code: .io, message: "reading stopped: \(reason)")
                return 0
            }
        }
    }
}
