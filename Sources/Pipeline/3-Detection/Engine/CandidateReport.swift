internal import Vectorscan
internal import WeirCatalog

/// The part of a running scan that judges candidates and reports them, block after block in the order of the text.
struct CandidateReport: ~Copyable {
    /// Whether each match says how it came to its confidence.
    var explains: Bool
    /// How many bytes on each side of a match are handed out with it, where the text has as many.
    var surroundings = 0

    private let detector: Detector
    private var documents: DocumentScan?
    private var context: ContextScan?
    private var cursor = TextCursor()
    private var entryEnds: [Int]

    /// A report on the candidates of `detector`; `explains` has it say how each came to its confidence.
    ///
    /// - Throws: `DetectionError` when there is no memory for it.
    init(_ detector: Detector, explains: Bool) throws(DetectionError) {
        self.detector = detector
        self.explains = explains
        entryEnds = Array(repeating: 0, count: detector.entryCount)
        if !detector.documents.isEmpty { documents = DocumentScan(detector.documents) }
        guard let index = detector.keywords else { return }
        do {
            context = try ContextScan(index, judge: detector.judge)
        } catch {
            throw .engine(error)
        }
    }

    /// Prepares for a new text.
    mutating func restart() {
        documents?.restart()
        context?.restart()
        cursor = TextCursor()
        for index in entryEnds.indices { entryEnds[index] = 0 }
    }

    /// Judges and reports the candidates of the block after the last one.
    mutating func report<E: Error>(
        _ candidates: [Candidate],
        in block: Block,
        count: inout DetectionCount,
        _ onDetection: (Detection, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        context?.begin(block, &cursor)
        for candidate in documents?.joining(candidates, in: block) ?? candidates {
            let rule = detector.rules[Int(candidate.slot)]
            let start = block.base + Int(candidate.start)
            let end = block.base + Int(candidate.end)
            guard start >= entryEnds[rule.entry] else { continue }
            let named =
                rule.hasKeywords ? context?.judge(rule, start: start, end: end, cursor: &cursor, in: block) : nil
            let judgement = named ?? ContextJudge.Judgement(level: rule.confidence.alone)
            let level =
                rule.columns > 0
                ? ExactColumn.confidence(met: candidate.detail.nonzeroBitCount, of: Int(rule.columns)) : judgement.level
            guard let level else { continue }
            entryEnds[rule.entry] = end
            guard level >= detector.minimum else { continue }
            cursor.advance(to: start, in: block)
            count.reported += 1
            let detection = Detection(
                entry: rule.entry,
                start: start,
                end: end,
                line: cursor.line,
                column: cursor.column,
                confidence: level,
                hasContext: rule.isDocument || judgement.kind == .keyword || judgement.kind == .field,
                detail: candidate.detail,
                steps: explains ? steps(of: judgement, level, rule, candidate) : []
            )
            let first = max(0, Int(candidate.start) - surroundings)
            let last = min(block.count, Int(candidate.end) + surroundings)
            let bytes = unsafe UnsafeBufferPointer(start: block.text + first, count: last - first)
            let match = (Int(candidate.start) - first)..<(Int(candidate.end) - first)
            try onDetection(detection, unsafe Span(_unsafeElements: bytes), match)
        }
        cursor.advance(to: block.base + block.commitEnd, in: block)
    }

    private func steps(
        of judgement: ContextJudge.Judgement,
        _ level: ConfidenceLevel,
        _ rule: Detector.Rule,
        _ candidate: Candidate
    ) -> [ConfidenceStep] {
        let first = ConfidenceStep(
            kind: .pattern,
            term: rule.basis,
            distance: 0,
            result: rule.confidence.alone
        )
        if let column = detector.columns[rule.entry], candidate.detail.nonzeroBitCount > 1 {
            let others = column.names(candidate.detail).dropFirst().joined(separator: ", ")
            return [first, ConfidenceStep(kind: .company, term: others, distance: 0, result: level)]
        }
        guard let kind = judgement.kind, let index = detector.keywords else { return [first] }
        let second = ConfidenceStep(
            kind: kind,
            term: index.keywords[judgement.keyword].text,
            distance: judgement.distance,
            result: level
        )
        return [first, second]
    }
}
