internal import WeirDetection

extension Finding {
    /// The finding that a detection of `detector` is reported as.
    @inline(__always)
    init(_ detection: Detection, of detector: Detector) {
        self.init(
            entry: detection.entry,
            confidence: detection.confidence,
            start: detection.start,
            end: detection.end,
            line: detection.line,
            column: detection.column,
            hasContext: detection.hasContext,
            evidence: detection.detail == 0 ? nil : detector.columnNames(of: detection).map { .columns($0) },
            reasons: detection.steps.isEmpty ? [] : detection.steps.map { ConfidenceReason($0) }
        )
    }
}

extension ConfidenceReason {
    fileprivate init(_ step: ConfidenceStep) {
        let kind: Kind =
            switch step.kind {
            case .pattern: .pattern
            case .keyword: .keyword
            case .field: .field
            case .contrary: .contrary
            case .company: .company
            }
        self.init(kind: kind, term: step.term, distance: step.distance, result: step.result)
    }
}
