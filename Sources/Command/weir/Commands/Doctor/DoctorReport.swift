import WeirBase
import WeirExtraction
import WeirJSON

/// What `weir doctor` has to say.
struct DoctorReport {
    /// The program that reads documents.
    let extractor: WorkerExamination
    /// The program that recognises text in pictures, without which they are not read.
    let recognizer: WorkerExamination

    /// Whether all is there that the strictest sandbox needs; recognition need not be, but if it is, it is locked in.
    var isSound: Bool {
        extractor.isSound && (recognizer.state == .missing || recognizer.isSound)
    }

    private var programs: [(name: String, examination: WorkerExamination)] {
        [
            ("weir-extractor", extractor),
            ("weir-recognizer", recognizer),
        ]
    }

    // MARK: - For people

    /// The report as tables.
    func text(_ style: Style) -> [UInt8] {
        var table = TextTable(["Program", "Version", "State", "Path"])
        table.append(["weir", Version.current, "runs", "/proc/self/exe"])
        for program in programs {
            let examination = program.examination
            table.append([
                program.name, examination.facts?.version ?? "-", examination.state.words, examination.executable ?? "-",
            ])
        }
        var out = table.render(style)
        for program in programs {
            guard let facts = program.examination.facts else { continue }
            out.append("\n")
            out += layers(of: facts, title: "Sandbox of \(program.name)").render(style)
            guard !program.examination.attempts.isEmpty else { continue }
            out.append("\n")
            out += attempts(of: program.examination).render(style)
        }
        out.append("\n")
        out.append(isSound ? "Ready for --sandbox required.\n" : "Not ready for --sandbox required.\n")
        return out
    }

    private func layers(of facts: WorkerFacts, title: String) -> TextTable {
        var table = TextTable([title, "State"])
        table.append(["files, network and signals (Landlock)", facts.landlockWords])
        table.append(["system calls (seccomp)", facts.filtersCalls ? "active" : "missing in this kernel"])
        table.append(["no capabilities", facts.hasNoCapabilities ? "active" : "missing"])
        return table
    }

    private func attempts(of examination: WorkerExamination) -> TextTable {
        var table = TextTable(["It tried to", "Outcome"])
        for (attempt, isAllowed) in examination.attempts {
            table.append([attempt.summary, isAllowed ? "ALLOWED" : "denied"])
        }
        return table
    }

    // MARK: - For programs

    /// The report as an object.
    var json: JSONValue {
        [
            "version": .string(Version.current),
            "ready": .bool(isSound),
            "programs": .array(programs.map { Self.json($0.name, $0.examination) }),
        ]
    }

    private static func json(_ name: String, _ examination: WorkerExamination) -> JSONValue {
        let facts = examination.facts
        return [
            "name": .string(name),
            "path": .optional(examination.executable),
            "state": .string(examination.state.code),
            "version": .optional(facts?.version),
            "sandbox": facts.map { facts in
                [
                    "landlock": .number(facts.landlock), "seccomp": .bool(facts.filtersCalls),
                    "no_capabilities": .bool(facts.hasNoCapabilities),
                ]
            } ?? .null,
            "attempts": .object(
                examination.attempts.map { .init($0.attempt.rawValue, .string($0.isAllowed ? "allowed" : "denied")) }
            ),
        ]
    }
}

extension WorkerExamination {
    /// What the worker stated, where it spoke.
    fileprivate var facts: WorkerFacts? {
        switch state {
        case .missing, .failing: nil
        case .refusing(let facts), .running(let facts): facts
        }
    }
}

extension WorkerExamination.State {
    /// The state as programs read it.
    fileprivate var code: String {
        switch self {
        case .missing: "missing"
        case .failing: "failing"
        case .refusing: "refusing"
        case .running: "running"
        }
    }

    /// The state as people read it.
    fileprivate var words: String {
        switch self {
        case .missing: "not found"
        case .failing: "does not start, or is of another version"
        case .refusing: "refuses to start without its sandbox"
        case .running: "runs"
        }
    }
}

extension WorkerFacts {
    /// The state of Landlock as people read it.
    fileprivate var landlockWords: String {
        landlock > 0 ? "active, version \(landlock)" : "missing in this kernel (Linux 5.13)"
    }
}
