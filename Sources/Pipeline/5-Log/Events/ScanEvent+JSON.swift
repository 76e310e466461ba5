package import WeirJSON

extension ScanEvent {
    /// The event as it is stored, exported and shown; without the text of the payload log, which may be large.
    package var members: [JSONValue.Member] {
        [
            .init("kind", .string(source.kind.rawValue)), .init("point", .string(source.point)),
            .init(
                "token",
                [
                    "id": .string(source.token), "name": .string(source.tokenName), "email": .optional(source.email),
                ]
            ),
            .init("reference", .optional(source.reference)), .init("match", .bool(isMatch)),
            .init("inspected", .bool(isInspected)), .init("file", file.json),
            .init("profiles", .array(profiles.map(\.json))), .init("entries", .array(entries.map(\.json))),
            .init("data_classes", .array(dataClasses.map(\.json))), .init("issues", .array(issues.map(\.json))),
            .init("not_detected", .strings(undetected)), .init("omitted", .number(omitted)),
            .init("revision", .number(revision)), .init("duration_ms", .number(milliseconds)),
            .init("payload_logged", .bool(payload != nil)),
            .init("payload_matches_omitted", .number(payload?.omitted ?? 0)),
        ]
    }
}

extension ScanEvent.Reference {
    fileprivate var members: [JSONValue.Member] { [.init("id", .string(id)), .init("name", .string(name))] }

    fileprivate var json: JSONValue { .object(members) }
}

extension ScanEvent.File {
    fileprivate var json: JSONValue {
        ["extension": .optional(fileExtension), "mime": .string(mime), "size": .number(size)]
    }
}

extension ScanEvent.Profile {
    fileprivate var json: JSONValue {
        .object(
            reference.members + [
                .init("type", .string(type)), .init("match_count", .number(matchCount)),
                .init("allowed_match_count", .number(allowedMatchCount)), .init("match", .bool(isMatch)),
            ]
        )
    }
}

extension ScanEvent.Entry {
    fileprivate var json: JSONValue {
        .object(
            reference.members + [
                .init("type", .string(type)), .init("count", .number(count)),
                .init("confidence", .optional(confidence)),
            ]
        )
    }
}

extension ScanEvent.DataClass {
    fileprivate var json: JSONValue {
        .object(
            reference.members + [
                .init("data_tags", .array(tags.map { .object($0.label.members + [.init("category", $0.group.json)]) })),
                .init(
                    "sensitivity_levels",
                    .array(levels.map { ["group": $0.group.json, "level": $0.label.json] })
                ),
            ]
        )
    }
}

extension ScanEvent.Issue {
    fileprivate var json: JSONValue {
        [
            "code": .string(code), "problem": .optional(problem), "notice": .bool(isNotice), "count": .number(count),
        ]
    }
}
