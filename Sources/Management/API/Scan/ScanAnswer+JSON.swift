internal import WeirJSON
internal import WeirManagement

extension ScanAnswer {
    /// The answer as the API shows it.
    var json: JSONValue {
        [
            "match": .bool(isMatch), "inspected": .bool(isInspected), "revision": .number(revision),
            "event_id": .optional(event?.text),
            "profiles": .array(profiles.map(\.json)), "entries": .array(entries.map(\.json)),
            "findings": .array(findings.map(\.json)), "findings_omitted": .number(omittedFindings),
            "file": [
                "name": .string(file.name), "size": .number(file.size), "mime": .string(file.mime),
                "sha256": .string(file.sha256),
            ],
            "issues": .array(issues.map(\.json)),
            "data_classes": .array(dataClasses.map(\.json)),
            "labels": .array(labels.map { ["id": .string($0.id), "name": .optional($0.name)] }),
            "not_detected": .array(
                undetected.map { ["id": .string($0.id), "name": .string($0.name), "reason": .string($0.reason)] }
            ),
        ]
    }
}

extension ScanAnswer.Reference {
    fileprivate var members: [JSONValue.Member] {
        [.init("id", .string(id)), .init("name", .string(name)), .init("type", .string(type))]
    }

    fileprivate var json: JSONValue { .object(members) }
}

extension ScanAnswer.Profile {
    fileprivate var json: JSONValue {
        .object(
            reference.members + [
                .init("match_count", .number(matchCount)), .init("allowed_match_count", .number(allowedMatchCount)),
                .init("match", .bool(isMatch)),
            ]
        )
    }
}

extension ScanAnswer.EntryCount {
    fileprivate var json: JSONValue { .object(reference.members + [.init("count", .number(count))]) }
}

extension ScanAnswer.Issue {
    fileprivate var json: JSONValue {
        [
            "member": .optional(member), "code": .string(code), "message": .string(message),
            "problem": .optional(problem), "notice": .bool(isNotice),
        ]
    }
}

extension ScanFinding {
    fileprivate var json: JSONValue {
        var finding: JSONValue = [
            "member": .optional(member), "entry": entry.json,
            "profiles": .array(profiles.map { ["id": .string($0.id), "name": .string($0.name)] }),
            "confidence": .string(confidence), "start": .number(start), "end": .number(end), "line": .number(line),
            "column": .number(column), "match": .string(match), "location": .optional(location),
        ]
        if let evidence { finding = finding.adding([.init("evidence", evidence.json)]) }
        if !dataClasses.isEmpty {
            finding = finding.adding([.init("labels", .array(dataClasses.map(\.labelJSON)))])
        }
        guard let reasons else { return finding }
        return finding.adding([.init("reasons", .array(reasons.map(\.json)))])
    }
}

extension ScanFinding.Reason {
    fileprivate var json: JSONValue {
        [
            "kind": .string(kind), "term": .string(term), "distance": .number(distance), "result": .optional(result),
        ]
    }
}
