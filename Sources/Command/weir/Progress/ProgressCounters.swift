import Synchronization

/// What a running scan has done so far; threads add to it while another reads it.
final class ProgressCounters: Sendable {
    private let filesDone = Atomic(0)
    private let bytesRead = Atomic(0)
    private let findingsReported = Atomic(0)
    private let bytesPassedOver = Atomic(0)

    /// Adds what was done since the last call.
    func add(files: Int = 0, bytes: Int = 0, findings: Int = 0, passedOver: Int = 0) {
        if files != 0 {
            filesDone.add(files, ordering: .relaxed)
        }
        if bytes != 0 {
            bytesRead.add(bytes, ordering: .relaxed)
        }
        if findings != 0 {
            findingsReported.add(findings, ordering: .relaxed)
        }
        if passedOver != 0 {
            bytesPassedOver.add(passedOver, ordering: .relaxed)
        }
    }

    /// Files that are finished.
    var files: Int { filesDone.load(ordering: .relaxed) }
    /// Bytes that were read.
    var bytes: Int { bytesRead.load(ordering: .relaxed) }
    /// Bytes of files that turned out not to be scanned.
    var passedOver: Int { bytesPassedOver.load(ordering: .relaxed) }
    /// Findings that were reported.
    var findings: Int { findingsReported.load(ordering: .relaxed) }
}
