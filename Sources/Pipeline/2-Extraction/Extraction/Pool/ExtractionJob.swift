internal import CLinux
internal import Glibc
internal import WeirContent

/// The reading of one document by a worker, step by step; used by one thread.
///
/// A job that is dropped before its end ends the reading, and the worker is free for another one.
@safe
package final class ExtractionJob {
    private let slots: WorkerSlots?
    private let options: ExtractionOptions
    private let source: ExtractionSource
    /// Where the picture stands whose text is recognised; `nil` for a document.
    private let picture: Origin?
    /// What is read: the source's own descriptor, or a file in memory that is closed with the job.
    private var document: Int32 = -1
    private var run: JobRun?
    private var isOver = false
    private var isInStory = false
    /// Text of the story that was not read yet, in the room of `run`.
    private var text = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    /// What came up while a story was read.
    private var queue: ArraySlice<ExtractionEvent> = []
    private var queuedBytes = 0
    private var progress = Progress()

    /// How far it came, for a second attempt.
    private struct Progress {
        /// Formats that were handed over.
        var formats = 0
        /// Formats that are not handed over again.
        var known = 0
        /// Whether anything else was handed over.
        var hasSpoken = false
        var isSecond = false
    }

    /// The most events, and bytes of pictures, that may come up while one story is read.
    private static let mostQueued = (events: 1 << 16, bytes: 64 << 20)

    /// A job that begins when its first event is asked for.
    ///
    /// - Parameters:
    ///   - slots: Who may read it; `nil` when there is no program for it.
    ///   - source: What is read.
    ///   - options: What to read of it, and how much it may cost.
    ///   - picture: Where a picture stands whose text is recognised.
    init(_ slots: WorkerSlots?, _ source: ExtractionSource, _ options: ExtractionOptions, picture: Origin? = nil) {
        self.slots = slots
        self.source = source
        self.options = options
        self.picture = picture
    }

    deinit {
        if case .bytes = source, document >= 0 { close(document) }
    }

    /// Waits for what comes next; what was not read of a story is skipped.
    ///
    /// - Returns: `nil` at the end of the document.
    package func next() -> ExtractionEvent? {
        while isInStory { readOn() }
        guard let event = queue.popFirst() else { return advance() }
        if queue.isEmpty { queuedBytes = 0 }
        return event
    }

    /// Reads text of the story that was begun last.
    ///
    /// - Returns: How many bytes were read; 0 at the end of the story.
    package func read(into room: UnsafeMutableRawBufferPointer) -> Int {
        while isInStory, unsafe text.isEmpty { readOn() }
        let count = unsafe min(text.count, room.count)
        if count > 0 { unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: text.prefix(count))) }
        unsafe text = UnsafeRawBufferPointer(rebasing: text.dropFirst(count))
        return count
    }

    /// Marks of the story that was begun last, up to what was read of it or a little further.
    ///
    /// Of a story with more than half a million, the latest quarter of a million at least.
    package var marks: [TextMark] { run?.marks ?? [] }

    // MARK: - Steps

    /// Goes on outside of stories.
    private func advance() -> ExtractionEvent? {
        while !isOver {
            if run == nil, let problem = begin() { return end(problem) }
            switch run?.next() {
            case .event(let event):
                guard isNew(event) else { continue }
                if case .story = event { isInStory = true }
                return placed(event)
            case .text, .end: continue
            case .finished(let problem): return end(problem)
            case .lost:
                guard isFirstAttempt else { return end(.errorCrash) }
                progress.isSecond = true
                progress.known = progress.formats
                run = nil
            case nil: return end(.errorWorker)
            }
        }
        return nil
    }

    /// Goes on inside a story.
    private func readOn() {
        unsafe text = UnsafeRawBufferPointer(start: nil, count: 0)
        switch run?.next() {
        case .event(let event): enqueue(event)
        case .text(let bytes): unsafe text = bytes
        case .end: isInStory = false
        case .finished(let problem): breakOff(problem)
        case .lost, nil: breakOff(.errorCrash)
        }
    }

    private func enqueue(_ event: ExtractionEvent) {
        if case .picture(let bytes, _) = event { queuedBytes += bytes.count }
        guard queue.count < Self.mostQueued.events, queuedBytes <= Self.mostQueued.bytes else {
            run?.abandon()
            return breakOff(.errorCrash)
        }
        if let event = placed(event) { queue.append(event) }
    }

    private func breakOff(_ problem: ContentProblem?) {
        isInStory = false
        if let event = end(problem) { queue.append(event) }
    }

    private func end(_ problem: ContentProblem?) -> ExtractionEvent? {
        isOver = true
        return problem.flatMap { placed(.issue($0, [])) }
    }

    // MARK: - Beginning

    /// Nothing but formats was handed over, and these are handed over once.
    private var isFirstAttempt: Bool { !progress.isSecond && !progress.hasSpoken }

    private func isNew(_ event: ExtractionEvent) -> Bool {
        guard case .format = event else {
            progress.hasSpoken = true
            return true
        }
        // There is nothing to say about the format of a picture.
        guard picture == nil else { return false }
        if progress.known > 0 {
            progress.known -= 1
            return false
        }
        progress.formats += 1
        return true
    }

    private func begin() -> ContentProblem? {
        guard let slots else { return picture == nil ? .errorWorker : .unsupportedRecognition }
        if document < 0, let problem = open() { return problem }
        run = JobRun(slots, document, options)
        return run == nil ? .errorWorker : nil
    }

    private func open() -> ContentProblem? {
        switch source {
        case .descriptor(let descriptor):
            document = descriptor
            return descriptor >= 0 ? nil : .errorRead
        case .bytes(let bytes):
            guard bytes.count <= options.limits.inputBytes else { return .limitInput }
            document = unsafe linux_memory_file("weir")
            return document >= 0 && write(bytes) && linux_seal(document) == 0 ? nil : .errorWorker
        }
    }

    private func write(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(document, buffer.baseAddress?.advanced(by: done), buffer.count - done)
            }
            if written > 0 {
                done += written
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// An event of a picture, as one of the document that has it.
    private func placed(_ event: ExtractionEvent) -> ExtractionEvent? {
        guard let picture else { return event }
        switch event {
        case .story(let origin, let isRepeat):
            var place = picture
            place.path += origin.path
            place.part = .ocr
            place.page = picture.page ?? origin.page
            return .story(place, isRepeat: isRepeat)
        case .issue(let problem, let path): return .issue(problem, picture.path + path)
        case .format: return nil
        // What was recognised is not recognised again.
        case .picture: return nil
        case .label: return event
        }
    }
}
