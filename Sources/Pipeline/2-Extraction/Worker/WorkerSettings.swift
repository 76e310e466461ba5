internal import WeirExtraction

/// What a worker is told when it is started.
struct WorkerSettings {
    /// How much it locks itself in.
    var sandbox = SandboxMode.required
    /// What documents share.
    var isolation = IsolationMode.document

    /// Settings from the arguments of the program; `nil` when there is one that it does not know.
    init?(arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch option {
            case "--sandbox":
                guard let mode = SandboxMode(rawValue: value) else { return nil }
                sandbox = mode
            case "--isolation":
                guard let mode = IsolationMode(rawValue: value) else { return nil }
                isolation = mode
            default: return nil
            }
        }
    }
}
