/// Why there is no worker.
enum WorkerRefusal: Error, Hashable {
    /// There is no program, or it does not start, or it is of another version.
    case noStart
    /// It cannot lock itself in as it is required to.
    case noSandbox(WorkerFacts)
}
