import Glibc
import WeirContent
import WeirScan

/// What each thread of a scan does: takes a target, scans it, hands over its results; until there are no more.
struct ScanWorker: Sendable {
    /// What finds.
    let scanner: any ContentScanner
    /// What renders.
    let writer: any ReportWriter
    /// Where targets come from.
    let queue: WalkQueue
    /// Where results go.
    let output: OrderedOutput
    /// What the results end up on.
    let console: Console
    /// What is drawn meanwhile.
    let counters: ProgressCounters
    /// What the content is said to be.
    let declaration: ContentDeclaration
    /// How many threads may work on one large file.
    let threads: Int

    /// From this size on a file is worth several threads, in bytes.
    private static let largeFile = 32 << 20

    /// Scans targets until there are no more.
    func run() async -> ScanCounts {
        var counts = ScanCounts(entries: scanner.entries.count)
        while let (target, turn) = queue.next() {
            await scan(target, turn, &counts)
            counters.add(files: 1)
        }
        return counts
    }

    private func scan(_ target: WalkTarget, _ turn: Int, _ counts: inout ScanCounts) async {
        var file = FileResults(
            sheet: writer.sheet(for: [UInt8](String(decoding: target.path, as: UTF8.self).utf8)),
            turn: turn
        )
        let issues: [InspectionIssue]
        switch target.action {
        case .report(let reported): issues = [reported]
        case .scanStandardInput: issues = await scan(STDIN_FILENO, &file, &counts)
        case .scanFile:
            do {
                let descriptor = try FileDescriptor.open(target.path)
                defer { FileDescriptor.close(descriptor) }
                issues = await scan(descriptor, &file, &counts)
            } catch {
                issues = [error.issue]
            }
        }
        finish(&file, target, issues, &counts)
    }

    /// Scans what is open.
    ///
    /// - Returns: What was not inspected, and what else is worth knowing.
    private func scan(
        _ descriptor: Int32,
        _ file: inout FileResults,
        _ counts: inout ScanCounts
    ) async -> [InspectionIssue] {
        let size: Int?
        do {
            size = try FileDescriptor.prepare(descriptor)
        } catch {
            return [error.issue]
        }
        let payload = declaration.payload(
            name: String(decoding: file.sheet.path, as: UTF8.self),
            .descriptor(descriptor),
            isFile: descriptor != STDIN_FILENO
        )
        var reported = 0
        let outcome = await scanner.scan(
            payload,
            threads: (size ?? 0) >= Self.largeFile ? threads : 1,
            onProgress: { bytes in
                counters.add(bytes: bytes, findings: file.findings - reported)
                reported = file.findings
                if output.isTurn(file.turn) {
                    handOver(&file)
                    console.flush(isUrgent: size == nil)
                }
            },
            onFinding: { finding, match in
                file.findings += 1
                counts.tally.count(entry: finding.entry, finding.confidence)
                writer.append(finding, match, to: &file.sheet)
                if file.sheet.bytes.count >= OrderedOutput.chunk {
                    handOver(&file)
                }
            }
        )
        counters.add(findings: file.findings - reported)
        if outcome.isSkipped {
            counters.add(passedOver: size ?? 0)
            counts.skippedBinary += 1
            return []
        }
        counts.files += 1
        counts.filesWithFindings += file.findings > 0 ? 1 : 0
        counts.bytes += outcome.bytes
        counts.withheld += outcome.withheld
        counts.filesThatMatch += outcome.isMatch ? 1 : 0
        return outcome.issues
    }

    private func handOver(_ file: inout FileResults) {
        output.handOver(&file.sheet.bytes, hasWritten: &file.hasWritten, turn: file.turn)
    }

    private func finish(
        _ file: inout FileResults,
        _ target: WalkTarget,
        _ issues: [InspectionIssue],
        _ counts: inout ScanCounts
    ) {
        for issue in issues {
            writer.append(issue, to: &file.sheet)
            counts.namedPathFailed = counts.namedPathFailed || target.isUnreadable(issue)
        }
        output.finish(
            OrderedOutput.Ending(
                bytes: file.sheet.bytes,
                hasWritten: file.hasWritten,
                failures: issues.map { ScanSummary.Failure(path: file.sheet.path, issue: $0) },
                isNamed: target.isNamed
            ),
            turn: file.turn
        )
    }
}

/// The results of the file that a thread is scanning.
private struct FileResults {
    var sheet: ResultSheet
    let turn: Int
    var hasWritten = false
    var findings = 0

    init(sheet: ResultSheet, turn: Int) {
        self.sheet = sheet
        self.turn = turn
    }
}

extension WalkTarget {
    /// Whether this issue means that the user named a path which cannot be read.
    fileprivate func isUnreadable(_ issue: InspectionIssue) -> Bool {
        guard isNamed else {
            return false
        }
        switch action {
        case .report: return true
        case .scanFile, .scanStandardInput: return issue.code == .io && issue.path.isEmpty
        }
    }
}
