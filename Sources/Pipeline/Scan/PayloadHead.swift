internal import Glibc
internal import WeirContent
internal import WeirExtraction

/// The beginning of what is open, looked at before anything is decided.
struct PayloadHead {
    /// The first bytes.
    private(set) var bytes: [UInt8]
    /// How many bytes a file has; `nil` for a stream, and for a file that is not read from its start.
    let size: Int?
    /// Whether the bytes were taken from a stream, which does not give them again.
    let wasTaken: Bool
    /// Why nothing could be read.
    private(set) var issue: InspectionIssue?

    /// What a stream has to bring before its format is told, unless it ends or pauses after a whole line.
    private static let enough = 512

    /// Looks at the beginning of a payload.
    init(_ source: Payload.Source) {
        switch source {
        case .bytes(let all): self.init(all)
        case .descriptor(let descriptor): self.init(descriptor)
        }
    }

    private init(_ all: [UInt8]) {
        bytes = Array(all.prefix(FormatSniffer.headSize))
        size = all.count
        wasTaken = false
    }

    /// Looks at the beginning of a file, or waits for that of a stream.
    private init(_ descriptor: Int32) {
        var room = [UInt8](repeating: 0, count: FormatSniffer.headSize)
        var status = stat()
        let isFile = unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        if isFile, lseek(descriptor, 0, SEEK_CUR) == 0 {
            size = Int(status.st_size)
            wasTaken = false
            let count = unsafe room.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
            bytes = Array(room.prefix(max(0, count)))
            return
        }
        size = nil
        wasTaken = true
        bytes = []
        while bytes.count < Self.enough {
            let count = unsafe room.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { issue = .reading(errno) }
            if count <= 0 { break }
            bytes.append(contentsOf: room.prefix(count))
            if bytes.last == UInt8(ascii: "\n"), !bytes.contains(0) { break }
        }
    }
}
