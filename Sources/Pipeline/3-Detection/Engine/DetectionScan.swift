/// A running scan: the working memory that a detector needs for one text at a time.
///
/// Lease one for each text that is scanned at the same time, and use it again for the next: making one allocates,
/// using it does not, whatever the size of the text and the number of matches.
package struct DetectionScan: ~Copyable {
    private var window: TextWindow
    private var search: CandidateSearch
    private var report: CandidateReport

    /// Whether matches say how they came to their confidence; costs an allocation a match.
    package var explains: Bool {
        get { report.explains }
        set { report.explains = newValue }
    }

    /// How many bytes on each side of a match are handed out with it, at most `mostSurroundings`.
    package var surroundings: Int {
        get { report.surroundings }
        set { report.surroundings = min(newValue, Self.mostSurroundings) }
    }

    /// The most bytes on each side of a match that are always at hand.
    package static let mostSurroundings = 75

    /// How much text is taken in at a time, in bytes.
    package static let standardBlockSize = 1 << 18

    /// A scan with `detector`.
    ///
    /// - Parameters:
    ///   - detector: What to look for.
    ///   - explains: Whether matches say how they came to their confidence; costs an allocation a match.
    ///   - blockSize: How much text is taken in at a time, in bytes; results do not depend on it.
    /// - Throws: `DetectionError` when there is no memory for it.
    package init(
        _ detector: Detector,
        explains: Bool = false,
        blockSize: Int = DetectionScan.standardBlockSize
    ) throws(DetectionError) {
        let search = try CandidateSearch(detector)
        let report = try CandidateReport(detector, explains: explains)
        window = TextWindow(
            blockSize: max(1, blockSize),
            lookBehind: Detector.lookBehind,
            lookAhead: detector.lookAhead
        )
        self.search = search
        self.report = report
    }

    /// Scans one text to its end.
    ///
    /// - Parameters:
    ///   - prints: What takes what is found of reference documents; none are looked for without it.
    ///   - read: Fills the memory it is given with the next bytes of the text, and answers how many; 0 at its end.
    ///   - onBlock: Called with the number of bytes read after each block.
    ///   - onDetection: Called for each match, in the order of start and entry, with its bytes and those
    ///     around it, and where in them it is; they are valid during the call only. What it throws ends the scan.
    /// - Returns: What was scanned and found.
    /// - Throws: What `onDetection` throws.
    package mutating func scan<E: Error>(
        prints: PrintTally? = nil,
        read: (UnsafeMutableRawBufferPointer) -> Int,
        onBlock: (Int) -> Void = { _ in },
        onDetection: (Detection, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> DetectionCount {
        window.restart()
        search.restart()
        report.restart()
        prints?.begin()
        var count = DetectionCount()
        while let (block, bytes) = unsafe window.next(read) {
            count.bytes += bytes
            search.search(block)
            prints?.take(search.prints)
            try report.report(search.candidates, in: block, count: &count, onDetection)
            onBlock(bytes)
        }
        return count
    }
}
