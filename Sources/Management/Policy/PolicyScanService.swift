internal import Crypto
internal import WeirContent
internal import WeirLog
package import WeirManagement
internal import WeirScan
internal import WeirVerdict

/// Scans with the scanner of an account's latest definitions.
package struct PolicyScanService: ScanService {
    private let policies: PolicyKeeper
    private let work: WorkPool

    /// A service over the scanners of accounts; scans run in `work`.
    package init(policies: PolicyKeeper, work: WorkPool) {
        self.policies = policies
        self.work = work
    }

    package func scan(
        _ request: ScanRequest,
        for account: AccountID
    ) async throws(ManagementError) -> ScanAnswer {
        let policy = try await policies.policy(of: account)
        let chosen = try Self.profiles(request.profiles, of: policy)
        return try await work.run { Self.scan(request, policy, chosen) }
    }

    /// The indexes of the profiles that a request names; of all that have something on when it names none.
    private static func profiles(_ names: [String], of policy: CompiledPolicy) throws(ManagementError) -> [Int] {
        guard !names.isEmpty else { return policy.active }
        let scanner = policy.scanner
        var chosen: [Int] = []
        for name in names {
            let wanted = name.lowercased()
            let found =
                scanner.profiles.firstIndex { $0.id == wanted }
                ?? scanner.profiles.firstIndex { $0.name == name }
                ?? scanner.profiles.firstIndex { $0.name.lowercased() == wanted }
            guard let found else {
                throw ManagementError(.notFound, "the account has no profile with one of the names or ids of the query")
            }
            if !chosen.contains(found) { chosen.append(found) }
        }
        return chosen.sorted()
    }

    /// Why nothing is said of a data class.
    private static let undecided = "whether it holds is not known, because something that it names cannot be looked for"

    private static func scan(_ request: ScanRequest, _ policy: CompiledPolicy, _ chosen: [Int]) -> ScanAnswer {
        var payload = Payload(name: request.name, source: .bytes(request.content), isFile: request.isFile)
        payload.declaredType = request.declaredType
        payload.isText = !request.isFile
        var tally = ScanTally(policy.scanner, mask: Mask(mode: request.masking), explains: request.explains)
        var collector = policy.payloadLogging.map { PayloadCollector(mask: $0.mask) }
        var options = ScanOptions(profiles: chosen, explains: request.explains)
        if collector != nil { options.surroundings = PayloadCollector.mostContext }
        let outcome = policy.scanner.scan(payload, options) { finding, window, match in
            tally.take(finding, window.extracting(match))
            collector?.take(PayloadMatch(finding), at: PayloadMatch.Place(finding), window, match)
        }
        let digest = SHA256.hash(data: request.content).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count < 2 ? "0" + digits : digits
        }
        return ScanAnswer(
            revision: policy.revision,
            profiles: ScanTally.profiles(outcome, policy.scanner, chosen),
            entries: tally.entries(outcome),
            findings: tally.findings(outcome),
            omittedFindings: tally.omitted(outcome),
            file: ScanAnswer.File(
                name: request.name,
                size: request.content.count,
                mime: outcome.mime,
                sha256: digest.joined()
            ),
            issues: outcome.issues.map(ScanAnswer.Issue.init),
            dataClasses: tally.dataClasses(outcome),
            labels: outcome.labels.map { ScanAnswer.CarriedLabel(id: $0.id, name: $0.name) },
            undetected: policy.scanner.unavailable
                .filter { $0.profiles.contains(where: chosen.contains) }
                .map { ScanAnswer.Undetected(id: $0.id, name: $0.name, reason: $0.reason) }
                + outcome.undecided.map {
                    ScanAnswer.Undetected(id: $0.id, name: $0.name, reason: Self.undecided)
                },
            payloadLog: payloadLog(&collector, outcome, request, policy)
        )
    }

    /// What was collected for the profiles that match, encrypted.
    private static func payloadLog(
        _ collector: inout PayloadCollector?,
        _ outcome: ScanOutcome,
        _ request: ScanRequest,
        _ policy: CompiledPolicy
    ) -> LoggedPayload? {
        let names = Set(outcome.profiles.filter(\.isMatch).map(\.id))
        guard let logging = policy.payloadLogging, !names.isEmpty else { return nil }
        let scanner = policy.scanner
        let matching = Set(scanner.profiles.indices.filter { names.contains(scanner.profiles[$0].id) })
        // A key with which anybody could read the log is refused when it is set, so this cannot fail.
        return try? collector?.seal(PayloadSubject(request, scanner), with: logging.seal) { kind in
            outcome.profiles(of: kind.entry, counted: kind.profiles, classed: kind.undecided).filter(matching.contains)
        }
    }
}

extension ScanAnswer.Issue {
    /// An issue of the pipeline as an answer states it.
    fileprivate init(_ issue: InspectionIssue) {
        self.init(
            member: issue.member,
            code: issue.code.rawValue,
            message: issue.message,
            problem: issue.problem?.rawValue,
            isNotice: issue.isNotice
        )
    }
}
