internal import Glibc
internal import WeirContent
internal import WeirExtraction

/// Reads a payload piece by piece, and remembers why it stopped early if it did.
struct PayloadReader: ~Copyable {
    /// Why the payload was not read to its end; `nil` when it was.
    private(set) var issue: InspectionIssue?
    /// What its beginning tells it is.
    let format: ContentFormat
    /// Whether its bytes can be scanned as they are, as far as its beginning tells.
    let isPlain: Bool
    /// How many bytes it has; `nil` for a stream.
    let size: Int?
    /// Whether what is read as text hides more text, which only a worker brings out.
    private(set) var hidesText = false

    private let payload: Payload
    private var position = 0
    /// What was read from a stream to look at it, and is still to be given.
    private var ahead: [UInt8] = []
    /// What was given of a stream whose text may hide more.
    private var kept: [UInt8] = []
    private var keepsUpTo = 0
    private var watchesForHiddenText = false
    /// The end of the last piece, for what lies across two.
    private var lastEnd: [UInt8] = []

    /// The most bytes of text that are looked at across two pieces.
    private static let overlap = 256

    /// A reader at the start of `payload`.
    init(_ payload: Payload) {
        self.payload = payload
        let head = PayloadHead(payload.source)
        size = head.size
        if head.wasTaken { ahead = head.bytes }
        issue = head.issue
        format = FormatSniffer.format(of: head.bytes.span, declaredType: payload.declaredType)
        isPlain = FormatSniffer.isPlain(head.bytes.span)
    }

    /// Whether its bytes are to be scanned as they are.
    var isText: Bool { payload.isText }

    /// Whether it is encoded for transport, so that its bytes say nothing.
    var isEncoded: Bool { !payload.encodings.isEmpty }

    /// Whether it is known to be larger than what is taken apart.
    func exceeds(_ limits: ExtractionLimits) -> Bool {
        size.map { $0 > limits.inputBytes } ?? false
    }

    /// Looks from now on whether the text that is read hides more text.
    ///
    /// - Parameter keeping: How many bytes of a stream are kept for the worker that may have to read it again.
    mutating func watchForHiddenText(keeping: Int) {
        watchesForHiddenText = true
        keepsUpTo = size == nil ? keeping : 0
    }

    /// Fills the beginning of `room` with the next bytes, and answers how many; 0 at the end or when reading fails.
    mutating func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        let count = unsafe next(into: room)
        if watchesForHiddenText, count > 0 {
            unsafe watch(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[0..<count]))
        }
        return count
    }

    private mutating func next(into room: UnsafeMutableRawBufferPointer) -> Int {
        switch payload.source {
        case .bytes(let bytes):
            let count = min(room.count, bytes.count - position)
            unsafe bytes.withUnsafeBytes { source in
                unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[position..<(position + count)]))
            }
            position += count
            return count
        case .descriptor(let descriptor):
            if position < ahead.count {
                let count = min(room.count, ahead.count - position)
                unsafe ahead.withUnsafeBytes { source in
                    unsafe room.copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: source[position..<(position + count)])
                    )
                }
                position += count
                return count
            }
            while issue == nil {
                let count = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
                if count >= 0 { return count }
                if errno == EINTR { continue }
                issue = .reading(errno)
            }
            return 0
        }
    }

    private mutating func watch(_ piece: UnsafeRawBufferPointer) {
        if !hidesText {
            unsafe lastEnd.append(contentsOf: piece.prefix(Self.overlap))
            hidesText = unsafe HiddenText.mayHide(in: lastEnd.span) || HiddenText.mayHide(in: Span(_unsafeBytes: piece))
            lastEnd = unsafe Array(piece.suffix(Self.overlap))
        }
        if kept.count < keepsUpTo { unsafe kept.append(contentsOf: piece) }
    }

    /// The payload as a worker takes it: a regular file as it is, everything else in memory.
    ///
    /// - Parameter limit: The most bytes it may have.
    /// - Returns: `nil` when it has more, or could not be read (`issue`).
    mutating func source(limit: Int) -> ExtractionSource? {
        if let size, size > limit { return nil }
        switch payload.source {
        case .bytes(let bytes): return .bytes(bytes)
        case .descriptor(let descriptor):
            if size != nil { return .descriptor(descriptor) }
            var all = kept
            var room = [UInt8](repeating: 0, count: 1 << 16)
            while all.count <= limit {
                let count = unsafe room.withUnsafeMutableBytes { unsafe next(into: $0) }
                if count == 0 { break }
                all.append(contentsOf: room.prefix(count))
            }
            return issue == nil && all.count <= limit ? .bytes(all) : nil
        }
    }
}

extension InspectionIssue {
    /// Reading stopped with a value of `errno`.
    static func reading(_ number: Int32) -> InspectionIssue {
        let reason = unsafe String(cString: strerror(number))
        return InspectionIssue(code: .io, message: "reading stopped: \(reason)")
    }
}
