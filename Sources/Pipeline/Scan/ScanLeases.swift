internal import Synchronization
internal import WeirDetection

/// The running scans of one scanner that are not in use: made when needed, used again, one for each scan at a time.
final class ScanLeases: Sendable {
    private let detector: Detector
    private let free = Mutex<[ScanLease]>([])

    /// Leases for scans with `detector`.
    init(_ detector: Detector) {
        self.detector = detector
    }

    /// A scan that nobody else uses until it is given back.
    ///
    /// - Parameters:
    ///   - explains: Whether its findings carry the reasons for their confidence.
    ///   - surroundings: How many bytes on each side of a match are handed out with it.
    /// - Returns: `nil` when there is no memory for one.
    func take(explains: Bool, surroundings: Int) -> ScanLease? {
        var lease = free.withLock { $0.popLast() }
        if lease == nil, let scan = try? DetectionScan(detector, explains: explains) { lease = ScanLease(scan) }
        lease?.scan.explains = explains
        lease?.scan.surroundings = surroundings
        return lease
    }

    /// Takes a scan back for the next one who needs it.
    func giveBack(_ lease: ScanLease) {
        free.withLock { $0.append(lease) }
    }
}

/// A scan that is handed from one user to the next.
final class ScanLease: @unchecked Sendable {
    // Passed between threads without a lock because only one of them holds it at a time: `ScanLeases` hands it out
    // once until it is given back.

    /// The scan.
    var scan: DetectionScan

    /// A lease of `scan`.
    init(_ scan: consuming DetectionScan) {
        self.scan = scan
    }
}
