public import WeirContent
internal import WeirDetection
internal import WeirExtraction
internal import WeirVerdict

extension Scanner {
    /// Scans one payload.
    ///
    /// Plain text is scanned as it is read, in constant memory; everything else is taken apart by a worker process and
    /// its text scanned as it arrives. Findings arrive in the order of their text, then of their start, then of their
    /// entry; after them come those that are about all of the payload, with an empty match. May be called from any number of threads at once.
    ///
    /// - Parameters:
    ///   - payload: The content.
    ///   - threads: How many threads work on plain text, this one included; more than one pays for tens of megabytes.
    ///     The callbacks run on this one.
    ///   - onProgress: Called after each block with the number of bytes read since the last call.
    ///   - onFinding: Called for each finding with the matched bytes, which are valid during the call only. What it
    ///     throws ends the scan.
    /// - Returns: What was looked at.
    /// - Throws: What `onFinding` throws.
    public func scan<E: Error>(
        _ payload: Payload,
        threads: Int = 1,
        onProgress: (Int) -> Void = { _ in },
        onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) -> ScanOutcome {
        try scan(payload, ScanOptions(threads: threads), onProgress: onProgress) { (finding, window, match) throws(E) in
            try onFinding(finding, window.extracting(match))
        }
    }

    /// Scans one payload, for some of the profiles.
    ///
    /// - Parameters:
    ///   - payload: The content.
    ///   - options: For whom, and with how many threads.
    ///   - onProgress: Called after each block with the number of bytes read since the last call.
    ///   - onFinding: Called for each finding with the matched bytes and as many around them as the options ask for,
    ///     and where among them the match is; they are valid during the call only. What it throws ends the scan.
    /// - Returns: What was looked at.
    /// - Throws: What `onFinding` throws.
    package func scan<E: Error>(
        _ payload: Payload,
        _ options: ScanOptions,
        onProgress: (Int) -> Void = { _ in },
        onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> ScanOutcome {
        var reader = PayloadReader(payload)
        let way = way(of: reader)
        let run = ScanRun(
            threads: options.threads,
            explains: options.explains ?? settings.explains,
            surroundings: options.surroundings,
            recognizesPictures: recognizesPictures(options.profiles),
            prints: detector.printTally()
        )
        let gate = index.rules.isEmpty ? nil : gate(payload, options.profiles, explains: run.explains)
        var flow = FindingFlow(gate, expectsRepeats: way == .textThenDocument)
        var findings = 0
        func pass(_ finding: Finding, _ window: Span<UInt8>, _ match: Range<Int>) throws(E) {
            findings += 1
            try onFinding(finding, window, match)
        }
        var report = ScanReport()
        switch way {
        case .skip: report.isSkipped = true
        case .text, .oversizeText, .textThenDocument:
            if way == .textThenDocument {
                reader.watchForHiddenText(keeping: extractor.settings.limits.inputBytes)
            }
            if way == .oversizeText { report.issues.append(InspectionIssue(.limitInput)) }
            report.texts.append(ScanReport.Text())
            let count = try scan(&reader, run, onProgress) { (finding, window, match) throws(E) in
                try flow.take(finding, window, match, pass)
            }
            try flow.end(pass)
            report.add(count, reader.issue)
            if way == .textThenDocument, reader.hidesText, reader.issue == nil {
                try scanDocument(payload, &reader, run, &flow, &report, skipsBody: true, pass)
            }
        case .document:
            try scanDocument(payload, &reader, run, &flow, &report, skipsBody: false, pass)
            onProgress(report.bytes)
        }
        try flow.takeWholes(wholes(report, run), pass)
        try flow.close(pass)
        return ScanOutcome(
            bytes: report.bytes,
            findings: findings,
            withheld: flow.withheld,
            profiles: flow.outcomes,
            isMatch: flow.isMatch(findings: findings),
            mime: (report.format ?? reader.format).mime,
            issues: report.issues,
            labels: report.labels,
            isSkipped: report.isSkipped,
            dataClasses: flow.verdict.holding,
            undecided: flow.verdict.undecided,
            omitted: flow.omitted
        )
    }

    /// The entries whose label is among those that a payload carries.
    func carried(_ labels: [SensitivityLabel]) -> [PayloadFinding] {
        guard !labelEntries.isEmpty, !labels.isEmpty else { return [] }
        return Set(labels.flatMap { labelEntries[$0.id] ?? [] }).sorted().map { PayloadFinding(entry: $0) }
    }

    /// What was found of all of a payload, in the order of the entries.
    private func wholes(_ report: ScanReport, _ run: ScanRun) -> [PayloadFinding] {
        let alike = (run.prints?.finish() ?? []).map { found in
            let text = report.texts.indices.contains(found.text) ? report.texts[found.text] : ScanReport.Text()
            return PayloadFinding(
                entry: found.entry,
                origin: text.origin,
                isRecognized: text.isRecognized,
                start: found.start,
                end: found.end,
                evidence: .similarity(found.similarity)
            )
        }
        return (carried(report.labels) + alike).sorted { $0.entry < $1.entry }
    }

    /// What holds for all of one scan.
    private struct ScanRun {
        let threads: Int
        let explains: Bool
        let surroundings: Int
        let recognizesPictures: Bool
        /// What is found of reference documents; `nil` when none is looked for.
        let prints: PrintTally?
    }

    /// Whether anything counts in text that is recognised in pictures, for all profiles or for some.
    func recognizesPictures(_ chosen: [Int]?) -> Bool {
        if index.rules.isEmpty || isAlone.contains(true) { return true }
        guard let chosen else { return index.rules.contains { $0.recognizesPictures } }
        return chosen.contains { index.rules.indices.contains($0) && index.rules[$0].recognizesPictures }
    }

    private func gate(_ payload: Payload, _ chosen: [Int]?, explains: Bool) -> FindingGate {
        let claims = ProfileClaims(
            index,
            classes: classes,
            hasKeywords: hasKeywords,
            isAlone: isAlone,
            isFile: payload.isFile,
            chosen: chosen
        )
        return FindingGate(claims, entries: entries, explains: explains)
    }

    /// What is done with a payload.
    private enum Way {
        case text, oversizeText, textThenDocument, document, skip
    }

    private func way(of reader: borrowing PayloadReader) -> Way {
        let format = reader.format
        if reader.isText { return .text }
        if !reader.isEncoded {
            if reader.isPlain, format == .text { return .text }
            if reader.isPlain, format == .json {
                return reader.exceeds(extractor.settings.limits) ? .oversizeText : .textThenDocument
            }
            if !format.hasReader {
                switch settings.unreadable {
                case .report: break
                case .skip: return .skip
                case .scan: return .text
                }
            }
        }
        return format.isMarkup && reader.isPlain && reader.exceeds(extractor.settings.limits)
            ? .oversizeText : .document
    }

    /// Scans what a worker reads of a payload; with `skipsBody` only what its text hides, which was scanned before.
    private func scanDocument<E: Error>(
        _ payload: Payload,
        _ reader: inout PayloadReader,
        _ run: ScanRun,
        _ flow: inout FindingFlow,
        _ report: inout ScanReport,
        skipsBody: Bool,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        guard let source = reader.source(limit: extractor.settings.limits.inputBytes) else {
            report.issues.append(reader.issue ?? InspectionIssue(.limitInput))
            return
        }
        guard let lease = leases.take(explains: run.explains, surroundings: run.surroundings) else {
            report.add(nil, nil)
            return
        }
        defer { leases.giveBack(lease) }
        let stories = DocumentStories(
            extractor,
            source,
            extractor.options(for: payload, recognizesPictures: run.recognizesPictures)
        )
        while let (origin, isRepeat) = stories.next() {
            if skipsBody, !isRepeat, origin.path.isEmpty { continue }
            flow.begin(origin, isRepeat: isRepeat, stories)
            report.texts.append(ScanReport.Text(origin: origin, isRecognized: stories.isRecognizing))
            _ = try unsafe lease.scan.scan(
                prints: run.prints,
                read: { room in unsafe stories.read(into: room) },
                onBlock: { _ in },
                onDetection: { (detection, window, match) throws(E) in
                    try flow.take(Finding(detection, of: detector), window, match, onFinding)
                }
            )
            try flow.end(onFinding)
        }
        if !skipsBody, case .bytes(let bytes) = source { report.bytes = bytes.count }
        if !skipsBody, case .descriptor = source { report.bytes = reader.size ?? 0 }
        report.format = stories.format
        report.issues += stories.issues
        report.labels = stories.labels
    }

    /// Scans text with as many threads as are given; `nil` when there is no memory for it.
    private func scan<E: Error>(
        _ reader: inout PayloadReader,
        _ run: ScanRun,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        run.threads > 1
            ? try share(&reader, run, onProgress, onFinding)
            : try scanHere(&reader, run, onProgress, onFinding)
    }

    /// Scans on this thread; `nil` when there is no memory for it.
    private func scanHere<E: Error>(
        _ reader: inout PayloadReader,
        _ run: ScanRun,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        guard let lease = leases.take(explains: run.explains, surroundings: run.surroundings) else { return nil }
        defer { leases.giveBack(lease) }
        return try unsafe lease.scan.scan(
            prints: run.prints,
            read: { room in unsafe reader.read(into: room) },
            onBlock: onProgress,
            onDetection: { (detection, window, match) throws(E) in
                try onFinding(Finding(detection, of: detector), window, match)
            }
        )
    }

    /// Scans on this thread with the help of others; `nil` when there is no memory for it.
    private func share<E: Error>(
        _ reader: inout PayloadReader,
        _ run: ScanRun,
        _ onProgress: (Int) -> Void,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        let shared = SharedScan(detector, explains: run.explains, surroundings: run.surroundings)
        return try HelperThreads.with(run.threads - 1, { shared.help() }) { () throws(E) in
            try unsafe shared.own(
                threads: run.threads,
                prints: run.prints,
                read: { room in unsafe reader.read(into: room) },
                onBlock: onProgress,
                onDetection: { (detection, window, match) throws(E) in
                    try onFinding(Finding(detection, of: detector), window, match)
                }
            )
        }
    }
}
