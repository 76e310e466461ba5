internal import CLinux
internal import Glibc
internal import WeirContent

/// One attempt to have a document read: a slot, a pipe, and what came in.
final class JobRun {
    /// What comes next.
    @safe
    enum Step {
        case event(ExtractionEvent)
        /// Text of the story, there until the next step.
        case text(UnsafeRawBufferPointer)
        /// The story ended.
        case end
        /// Nothing more; with a problem unless everything was read.
        case finished(ContentProblem?)
        /// The worker itself ended.
        case lost
    }

    private let slots: WorkerSlots
    private let slot: WorkerSlot
    private let pipe: FramePipe
    private let limits: ExtractionLimits
    private var decoder: FrameDecoder
    private var isShortOfMemory = false
    private var isOver = false

    /// Has a worker begin with a document; `nil` when there is none.
    init?(_ slots: WorkerSlots, _ document: Int32, _ options: ExtractionOptions) {
        guard let slot = slots.take() else { return nil }
        guard let ends = FramePipe.ends() else {
            slots.give(slot)
            return nil
        }
        pipe = FramePipe(adopting: ends.reading, patience: options.limits.milliseconds)
        decoder = FrameDecoder(options)
        limits = options.limits
        self.slots = slots
        self.slot = slot
        defer { close(ends.writing) }
        do throws(WorkerRefusal) {
            try slot.begin({ .read(id: $0, options) }, [document, ends.writing])
            slots.note(isStarted: true)
        } catch {
            slots.note(isStarted: false)
            slots.give(slot)
            isOver = true
            return nil
        }
    }

    deinit {
        abandon()
    }

    /// Ends the reading where it is.
    func abandon() {
        guard !isOver else { return }
        slot.cancel()
        leave()
    }

    /// Marks of the story.
    var marks: [TextMark] { decoder.marks }

    /// Waits for what comes next.
    func next() -> Step {
        guard !isOver else { return .finished(nil) }
        while true {
            do throws(FramePipe.Stop) {
                let (kind, payload) = try unsafe pipe.next { decoder.mostBytes(of: $0) }
                switch unsafe try? decoder.decode(kind, payload) {
                case .event(let event): return .event(event)
                case .text(let count): return unsafe .text(UnsafeRawBufferPointer(rebasing: payload.suffix(count)))
                case .end: return .end
                case .shortage: isShortOfMemory = true
                case .done:
                    // The end of the process is waited for when the slot is used again.
                    leave()
                    return .finished(nil)
                case .attempt, nil: return stop(.errorCrash)
                }
            } catch {
                switch error {
                case .timeout: return stop(.errorTimeout)
                case .fault: return stop(.errorCrash)
                case .closed: return conclude()
                }
            }
        }
    }

    private func stop(_ problem: ContentProblem) -> Step {
        abandon()
        return .finished(problem)
    }

    /// Finds out why the pipe was closed before everything was said.
    private func conclude() -> Step {
        defer { leave() }
        switch slot.outcome() {
        case .document(let ending): return .finished(problem(of: ending))
        case .worker(let ending):
            let problem = problem(of: ending)
            // A limit is reached again; anything else may have come from outside.
            return problem == .errorCrash || problem == .errorWorker ? .lost : .finished(problem)
        }
    }

    private func problem(of ending: WorkerEnding) -> ContentProblem {
        let hasUsedItsTime = ending.processorMicroseconds / 1000 >= limits.milliseconds
        return switch ending.signal {
        case SIGXCPU: .errorProcessor
        // Nobody sends it but the kernel, for one of two reasons.
        case SIGKILL: hasUsedItsTime ? .errorProcessor : .errorMemory
        // A mapped file was cut off.
        case SIGBUS: .errorRead
        case SIGABRT, SIGSEGV, SIGILL, SIGTRAP: isShortOfMemory ? .errorMemory : .errorCrash
        case 0 where ending.status == WorkerProtocol.Status.unusable: .errorWorker
        default: .errorCrash
        }
    }

    private func leave() {
        isOver = true
        slots.give(slot)
    }
}
