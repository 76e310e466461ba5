import WeirCatalog
import WeirContent
import WeirJSON
import WeirScan
import WeirVerdict

/// What a server found in one content.
struct RemoteReply {
    /// The findings with their matches, as far as the server tells them.
    let findings: [(finding: Finding, match: [UInt8])]

    private let answer: JSONValue
    private let isMatch: Bool
    private let isInspected: Bool

    /// Reads an answer; `nil` when it does not say whether something matches and whether everything was looked at.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - numbers: The indexes of entries by their identifiers.
    ///   - isGroup: Whether the profile with an identifier wants findings of several entries near each other.
    init?(_ answer: JSONValue, numbers: [String: Int], isGroup: (String) -> Bool) {
        guard case .bool(let isMatch) = answer["match"], case .bool(let isInspected) = answer["inspected"] else {
            return nil
        }
        self.answer = answer
        self.isMatch = isMatch
        self.isInspected = isInspected
        findings = answer["findings"].elements.compactMap { Self.finding($0, numbers, isGroup) }
    }

    /// What the server looked at.
    func outcome(bytes: Int) -> ScanOutcome {
        var issues = answer["issues"].elements.map(Self.issue)
        let omitted = answer["findings_omitted"].number ?? 0
        if omitted > 0 {
            issues.append(InspectionIssue(code: .limit, message: "the server found \(omitted) more than it lists"))
        }
        let unknown = answer["findings"].elements.count - findings.count
        if unknown > 0 {
            issues.append(
                InspectionIssue(
                    code: .unsupported,
                    message: "\(unknown) findings are of entries that were made since the scan began; scan again"
                )
            )
        }
        if !isInspected, issues.allSatisfy(\.isNotice) {
            issues.append(InspectionIssue(code: .unsupported, message: "the server could not look at all of it"))
        }
        return ScanOutcome(
            bytes: bytes,
            findings: findings.count,
            withheld: 0,
            profiles: [],
            isMatch: isMatch,
            mime: answer["file"]["mime"].string ?? "application/octet-stream",
            issues: issues,
            labels: [],
            isSkipped: false
        )
    }

    /// What a refusal means for the content that was sent.
    static func issue(_ error: RemoteError) -> InspectionIssue {
        InspectionIssue(
            code: error.status == 413 ? .limit : .io,
            message: "not scanned by the server: \(error.message)"
        )
    }

    private static func issue(_ issue: JSONValue) -> InspectionIssue {
        let path = issue["member"].string.map { [$0] } ?? []
        if let problem = issue["problem"].string.flatMap(ContentProblem.init) {
            return InspectionIssue(problem, path: path)
        }
        let code = issue["code"].string.flatMap(InspectionIssue.Code.init) ?? .io
        return InspectionIssue(code: code, message: issue["message"].string ?? "not inspected", path: path)
    }

    private static func finding(
        _ finding: JSONValue,
        _ numbers: [String: Int],
        _ isGroup: (String) -> Bool
    ) -> (Finding, [UInt8])? {
        guard
            let entry = finding["entry"]["id"].string.flatMap({ numbers[$0] }),
            let confidence = finding["confidence"].string.flatMap(ConfidenceLevel.init),
            let start = finding["start"].number, let end = finding["end"].number
        else { return nil }
        let member = finding["member"].string
        let location = finding["location"].string
        let origin = member == nil && location == nil ? nil : Origin(path: member.map { [$0] } ?? [], name: location)
        var read = Finding(
            entry: entry,
            confidence: confidence,
            start: start,
            end: end,
            line: finding["line"].number ?? 1,
            column: finding["column"].number ?? 1,
            origin: origin,
            isAmongOthers: finding["profiles"].elements.contains { $0["id"].string.map(isGroup) == true },
            evidence: evidence(finding["evidence"]),
            dataClasses: finding["labels"].elements.map(dataClass),
            reasons: finding["reasons"].elements.compactMap(reason)
        )
        if !read.dataClasses.isEmpty {
            read.shownProfiles = finding["profiles"].elements.compactMap { profile in
                guard let id = profile["id"].string, let name = profile["name"].string else { return nil }
                return Scanner.Entry.Profile(id: id, name: name, wantsCompany: isGroup(id))
            }
        }
        return (read, [UInt8]((finding["match"].string ?? "").utf8))
    }

    private static func evidence(_ evidence: JSONValue) -> FindingEvidence? {
        if let percent = evidence["similarity"].number { return .similarity(percent) }
        guard case .array(let names) = evidence["columns"] else { return nil }
        return .columns(names.compactMap(\.string))
    }

    private static func dataClass(_ labels: JSONValue) -> DataClassOutcome {
        func label(_ label: JSONValue, of group: JSONValue) -> DataClassLabels.Label {
            DataClassLabels.Label(
                id: label["id"].string ?? "",
                name: label["name"].string ?? "",
                groupID: group["id"].string ?? "",
                groupName: group["name"].string ?? ""
            )
        }
        return DataClassOutcome(
            id: labels["data_class"]["id"].string ?? "",
            name: labels["data_class"]["name"].string ?? "",
            labels: DataClassLabels(
                tags: labels["data_tags"].elements.map { label($0, of: $0["category"]) },
                levels: labels["sensitivity_levels"].elements.map { label($0["level"], of: $0["group"]) }
            )
        )
    }

    private static func reason(_ reason: JSONValue) -> ConfidenceReason? {
        guard let kind = reason["kind"].string.flatMap(ConfidenceReason.Kind.init) else { return nil }
        return ConfidenceReason(
            kind: kind,
            term: reason["term"].string ?? "",
            distance: reason["distance"].number ?? 0,
            result: reason["result"].string.flatMap(ConfidenceLevel.init)
        )
    }
}
