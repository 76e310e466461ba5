internal import Vectorscan
package import WeirCatalog

/// A running scan: the working memory that a detector needs for one text at a time.
///
/// Lease one for each text that is scanned at the same time, and use it again for the next: making one allocates,
/// using it does not, whatever the size of the text and the number of matches.
package struct DetectionScan: ~Copyable {
    private let detector: Detector
    private let explains: Bool
    private var window: TextWindow
    private var list: CandidateList
    private var confirmer: Confirmer
    private var starts: StartScan?
    private var literals: LiteralScan?
    private var context: ContextScan?
    private var cursor = TextCursor()
    private var entryEnds: [Int]

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
        self.detector = detector
        self.explains = explains
        window = TextWindow(
            blockSize: max(1, blockSize),
            lookBehind: Detector.lookBehind,
            lookAhead: detector.lookAhead
        )
        list = CandidateList(detector.slots)
        confirmer = Confirmer(detector.matchers, lengths: detector.slots.map(\.maximumBytes))
        if let stage = detector.startStage { starts = StartScan(stage) }
        do throws(VectorscanError) {
            if let stage = detector.literalStage { literals = try LiteralScan(stage) }
            if let index = detector.keywords {
                context = try ContextScan(index, judge: detector.judge)
            }
        } catch {
            throw .engine(error)
        }
        entryEnds = Array(repeating: 0, count: detector.entryCount)
    }

    /// Scans one text to its end.
    ///
    /// - Parameters:
    ///   - minimum: Matches below this are counted and not reported.
    ///   - read: Fills the memory it is given with the next bytes of the text, and answers how many; 0 at its end.
    ///   - onBlock: Called with the number of bytes read after each block.
    ///   - onDetection: Called for each match, in the order of start and entry, with its bytes; they are valid
    ///     during the call only. What it throws ends the scan.
    /// - Returns: What was scanned and found.
    /// - Throws: What `onDetection` throws.
    package mutating func scan<E: Error>(
        minimum: ConfidenceLevel,
        read: (UnsafeMutableRawBufferPointer) -> Int,
        onBlock: (Int) -> Void = { _ in },
        onDetection: (Detection, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> DetectionCount {
        restart()
        var count = DetectionCount()
        while let (block, bytes) = unsafe window.next(read) {
            count.bytes += bytes
            context?.begin(block, &cursor)
            findCandidates(in: block)
            try report(block, minimum: minimum, count: &count, onDetection)
            onBlock(bytes)
        }
        return count
    }

    private mutating func restart() {
        window.restart()
        list.restart()
        confirmer.restart()
        starts?.restart()
        context?.restart()
        cursor = TextCursor()
        for index in entryEnds.indices { entryEnds[index] = 0 }
    }

    private mutating func findCandidates(in block: Block) {
        starts?.scan(block, into: &list)
        literals?.scan(block, confirmer: &confirmer, into: &list)
        detector.runStage?.scan(block, confirmer: &confirmer, into: &list)
        for slot in detector.denseSlots {
            confirmer.confirm(slot, from: block.from, through: block.commitEnd - 1, in: block, into: &list)
        }
    }

    /// Judges and reports the block's candidates, in order.
    private mutating func report<E: Error>(
        _ block: Block,
        minimum: ConfidenceLevel,
        count: inout DetectionCount,
        _ onDetection: (Detection, Span<UInt8>) throws(E) -> Void
    ) throws(E) {
        list.sort()
        defer { list.removeAll() }
        for index in 0..<list.count {
            let candidate = list[index]
            let rule = detector.rules[Int(candidate.slot)]
            let start = block.base + Int(candidate.start)
            let end = block.base + Int(candidate.end)
            guard start >= entryEnds[rule.entry] else { continue }
            entryEnds[rule.entry] = end
            let judgement =
                context?.judge(rule, start: start, end: end, cursor: &cursor, in: block)
                ?? ContextJudge.Judgement(level: rule.confidence.alone)
            guard judgement.level >= minimum else {
                count.belowMinimum += 1
                continue
            }
            cursor.advance(to: start, in: block)
            count.reported += 1
            let detection = Detection(
                entry: rule.entry,
                start: start,
                end: end,
                line: cursor.line,
                column: cursor.column,
                confidence: judgement.level,
                steps: explains ? steps(of: judgement, rule) : []
            )
            let bytes = unsafe UnsafeBufferPointer(start: block.text + Int(candidate.start), count: end - start)
            try onDetection(detection, unsafe Span(_unsafeElements: bytes))
        }
        cursor.advance(to: block.base + block.commitEnd, in: block)
    }

    private func steps(of judgement: ContextJudge.Judgement, _ rule: Detector.Rule) -> [ConfidenceStep] {
        let first = ConfidenceStep(
            kind: .pattern,
            term: rule.validator ?? "shape",
            distance: 0,
            result: rule.confidence.alone
        )
        guard let kind = judgement.kind, let index = detector.keywords else { return [first] }
        let second = ConfidenceStep(
            kind: kind,
            term: index.keywords[judgement.keyword].text,
            distance: judgement.distance,
            result: judgement.level
        )
        return [first, second]
    }
}
