import CLinux
import Glibc
import WeirContent
import WeirExtraction

/// What a document can make its reader do.
enum ProbeAct: String {
    // Honest ones.
    case documents, everything, descriptors, environment, seconds
    // Deaths.
    case abort, null, recursion, loop, sleep, exit, half, trap, late, processor
    // Deaths for want of memory.
    case allocation, growth, nullAllocation = "null-allocation"
    // Attempts to get out.
    case open, create, socket, connect, execute, trace, signal, fork, limits, own, forged
    // Lies.
    case garbage, huge, endless, pictures, truncated

    /// Does it.
    ///
    /// - Returns: The text of a story that says what came of it.
    func perform(_ document: Int32, documents: Int, _ sink: any ExtractionSink) -> String? {
        switch self {
        case .documents: return String(documents)
        case .everything: return everything(sink)
        case .descriptors: return (0..<64).filter { fcntl($0, F_GETFD) >= 0 }.map(String.init).joined(separator: " ")
        case .environment: return environmentNames
        case .seconds: return processorSeconds
        case .abort: Glibc.abort()
        case .null: unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
        case .recursion: return String(Self.descend(documents))
        case .loop: while documents > 0 {}
        case .sleep: while Glibc.sleep(1000) > 0 {}
        case .exit: Glibc.exit(0)
        case .half: half(sink)
        case .trap: return String([UInt8](repeating: 0, count: documents)[documents])
        // What the kernel does when the limit is reached.
        case .processor: raise(SIGXCPU)
        case .late:
            guard documents > 1 else { return "first" }
            Glibc.abort()
        case .allocation: return String([UInt8](repeating: 1, count: 4 << 30).count)
        case .growth: return String(Self.grow())
        case .nullAllocation: unsafe malloc(4 << 30).storeBytes(of: 1, as: UInt8.self)
        case .open: return outcome(of: linux_attempt(LINUX_ATTEMPT_OPEN))
        case .create: return outcome(of: linux_attempt(LINUX_ATTEMPT_CREATE))
        case .socket: return outcome(of: linux_attempt(LINUX_ATTEMPT_SOCKET))
        case .connect: return outcome(of: Glibc.connect(document, nil, 0) == 0 ? 0 : errno)
        case .execute: return outcome(of: linux_attempt(LINUX_ATTEMPT_EXECUTE))
        case .trace: return outcome(of: linux_attempt(LINUX_ATTEMPT_TRACE))
        case .signal: return outcome(of: linux_attempt(LINUX_ATTEMPT_SIGNAL))
        case .fork: return outcome(of: linux_attempt(LINUX_ATTEMPT_FORK))
        case .limits: return limits
        case .own: return outcome(of: fcntl(document, F_SETOWN, getppid()) == 0 ? 0 : errno)
        case .forged: return forged
        case .garbage: write([UInt8](repeating: 0xFF, count: 64))
        case .huge: write([3, 0xF0, 0xFF, 0xFF, 0xFF, 1, 2, 3])
        case .endless: endless(sink)
        case .pictures: pictures(sink)
        case .truncated: write([3, 8, 0, 0])
        }
        return nil
    }

    private func outcome(of error: Int32) -> String { error == 0 ? "allowed" : "denied" }

    private func everything(_ sink: any ExtractionSink) -> String {
        let origin = Origin(path: ["a.zip", "ü.xlsx"], part: .sheet, page: 2, sheet: "Q3", line: 7, name: "n")
        sink.format(.excel, path: origin.path)
        sink.begin(origin, isRepeat: true)
        let text = Array("4111\t1111\nGrüße".utf8)
        // The scalar ü is cut.
        sink.text(text.span.extracting(0..<13), marks: [TextMark(offset: 0, place: .cell(row: 6, column: 2))])
        sink.issue(.mismatchHidden, path: ["a.zip"])
        sink.text(
            text.span.extracting(13...),
            marks: [TextMark(offset: 14, place: .line(3)), TextMark(offset: 16, place: .name("field"))]
        )
        sink.end()
        sink.label(SensitivityLabel(id: "3f1c", site: nil, name: "Secret"))
        sink.picture([UInt8](repeating: 7, count: 5000).span, origin: Origin(path: ["a.zip"], part: .ocr, page: 1))
        return "the end"
    }

    private var environmentNames: String {
        var names: [String] = []
        var variable = unsafe environ
        while let text = unsafe variable.pointee {
            names.append(unsafe String(cString: text).prefix { $0 != "=" }.description)
            unsafe variable += 1
        }
        return names.sorted().joined(separator: " ")
    }

    private func half(_ sink: any ExtractionSink) {
        sink.begin(Origin(), isRepeat: false)
        sink.text([UInt8](repeating: UInt8(ascii: "x"), count: 100_000).span, marks: [])
        Glibc.abort()
    }

    private var processorSeconds: String {
        var limit = rlimit()
        _ = unsafe getrlimit(__rlimit_resource_t(0), &limit)
        return String(limit.rlim_cur)
    }

    /// Raises limits that were set for the document.
    private var limits: String {
        var limit = rlimit(rlim_cur: rlim_t(1) << 40, rlim_max: rlim_t(1) << 40)
        return outcome(of: unsafe setrlimit(__rlimit_resource_t(7), &limit) == 0 ? 0 : errno)
    }

    /// Speaks for the worker, to end the job in its name.
    private var forged: String {
        let packet = WorkerMessage.ended(id: 1, WorkerEnding(signal: 0, status: 0)).packet
        let sent = unsafe linux_send(LINUX_CONTROL, packet, packet.count, nil, 0)
        return outcome(of: sent == 0 ? 0 : errno)
    }

    /// Writes to every descriptor there is, the pipe of the frames among them.
    private func write(_ bytes: [UInt8]) {
        for descriptor in 3..<16 as Range<Int32> { _ = unsafe Glibc.write(descriptor, bytes, bytes.count) }
    }

    private func endless(_ sink: any ExtractionSink) {
        sink.begin(Origin(), isRepeat: false)
        let line = [UInt8](repeating: UInt8(ascii: "7"), count: 1 << 16)
        while getpid() > 0 { sink.text(line.span, marks: []) }
    }

    private func pictures(_ sink: any ExtractionSink) {
        let picture = [UInt8](repeating: 0, count: 1 << 19)
        while getpid() > 0 { sink.picture(picture.span, origin: Origin(part: .ocr)) }
    }

    @inline(never)
    private static func descend(_ depth: Int) -> Int {
        // Not a tail call.
        depth == 0 ? 0 : descend(depth &+ 1) &+ depth % 3
    }

    private static func grow() -> Int {
        var bytes: [UInt8] = []
        let piece = [UInt8](repeating: 1, count: 1 << 20)
        while true { bytes += piece }
    }
}
