package import WeirJSON

extension ScanEvent {
    /// Reads an event as `members` states it; `nil` when a member that every event has is missing.
    ///
    /// - Parameters:
    ///   - json: An object with these members, and perhaps others.
    ///   - payload: The text of the payload log.
    package init?(_ json: JSONValue, payload: String?) {
        guard let source = EventSource(json), let file = File(json["file"]), let revision = json["revision"].number
        else { return nil }
        let omitted = json["payload_matches_omitted"].number ?? 0
        self.init(
            source: source,
            file: file,
            isMatch: json["match"] == true,
            isInspected: json["inspected"] == true,
            profiles: json["profiles"].elements.compactMap(Profile.init),
            entries: json["entries"].elements.compactMap(Entry.init),
            dataClasses: json["data_classes"].elements.compactMap(DataClass.init),
            issues: json["issues"].elements.compactMap(Issue.init),
            undetected: json["not_detected"].elements.compactMap(\.string),
            omitted: json["omitted"].number ?? 0,
            revision: revision,
            milliseconds: json["duration_ms"].number ?? 0,
            payload: payload.map { LoggedPayload(text: $0, omitted: omitted) }
        )
    }
}

extension EventSource {
    fileprivate init?(_ json: JSONValue) {
        guard let kind = json["kind"].string, let token = json["token"]["id"].string else { return nil }
        self.init(
            kind: EventKind(rawValue: kind),
            point: json["point"].string ?? "",
            token: token,
            tokenName: json["token"]["name"].string ?? "",
            email: json["token"]["email"].string,
            reference: json["reference"].string
        )
    }
}

extension ScanEvent.Reference {
    fileprivate init?(_ json: JSONValue) {
        guard let id = json["id"].string, let name = json["name"].string else { return nil }
        self.init(id: id, name: name)
    }
}

extension ScanEvent.File {
    fileprivate init?(_ json: JSONValue) {
        guard let mime = json["mime"].string, let size = json["size"].number else { return nil }
        self.init(fileExtension: json["extension"].string, mime: mime, size: size)
    }
}

extension ScanEvent.Profile {
    fileprivate init?(_ json: JSONValue) {
        guard let reference = ScanEvent.Reference(json), let matches = json["match_count"].number,
            let allowed = json["allowed_match_count"].number
        else { return nil }
        self.init(
            reference: reference,
            type: json["type"].string ?? "",
            matchCount: matches,
            allowedMatchCount: allowed
        )
    }
}

extension ScanEvent.Entry {
    fileprivate init?(_ json: JSONValue) {
        guard let reference = ScanEvent.Reference(json), let count = json["count"].number else { return nil }
        self.init(
            reference: reference,
            type: json["type"].string ?? "",
            count: count,
            confidence: json["confidence"].string
        )
    }
}

extension ScanEvent.DataClass {
    fileprivate init?(_ json: JSONValue) {
        guard let reference = ScanEvent.Reference(json) else { return nil }
        self.init(
            reference: reference,
            tags: json["data_tags"].elements.compactMap { Label(group: $0["category"], label: $0) },
            levels: json["sensitivity_levels"].elements.compactMap { Label(group: $0["group"], label: $0["level"]) }
        )
    }
}

extension ScanEvent.DataClass.Label {
    fileprivate init?(group: JSONValue, label: JSONValue) {
        guard let group = ScanEvent.Reference(group), let label = ScanEvent.Reference(label) else { return nil }
        self.init(group: group, label: label)
    }
}

extension ScanEvent.Issue {
    fileprivate init?(_ json: JSONValue) {
        guard let code = json["code"].string else { return nil }
        self.init(
            code: code,
            problem: json["problem"].string,
            isNotice: json["notice"] == true,
            count: json["count"].number ?? 1
        )
    }
}
