internal import WeirJSON

/// Brings what the API answers and what a file says into one form, so that they can be compared.
enum RequestShape {
    /// What is there, as a request would say it.
    static func of(_ current: JSONValue, _ kind: ConfigurationKind) -> JSONValue {
        switch kind {
        case .entries: current.setting("pattern", pattern(current["pattern"]))
        case .profiles:
            current
                .setting("entries", .array(current["entries"].elements.map(ownedEntry)))
                .setting(
                    "shared_entries",
                    .array(
                        current["shared_entries"].elements.map { ["entry_id": $0["id"], "enabled": $0["enabled"]] }
                    )
                )
        case .documentFingerprints:
            // Nothing is said of it with an empty text.
            current["description"] == "" ? current.without(["description"]) : current
        default: current
        }
    }

    /// What a file wants, complete and with the identifiers of the parts that are there already.
    ///
    /// - Parameters:
    ///   - body: What the file says; what it leaves out has its initial value, for it is the same file that is applied
    ///     to an empty account.
    ///   - kind: What it is said of.
    ///   - current: What is there; `null` for nothing.
    /// - Returns: The body of a request.
    static func of(_ body: JSONValue, _ kind: ConfigurationKind, over current: JSONValue) -> JSONValue {
        let wanted = InitialValues.filled(body, kind)
        return switch kind {
        case .entries: wanted.has("pattern") ? wanted.setting("pattern", pattern(wanted["pattern"])) : wanted
        case .profiles: entries(of: wanted, over: current)
        case .dataTagCategories: labels("tags", of: wanted, over: current)
        case .sensitivityGroups: labels("levels", of: wanted, over: current)
        default: wanted
        }
    }

    private static func ownedEntry(_ entry: JSONValue) -> JSONValue {
        var shaped: JSONValue = [
            "entry_id": entry["id"], "name": entry["name"], "enabled": entry["enabled"],
            "description": entry["description"],
        ]
        if entry.has("pattern") { shaped = shaped.setting("pattern", pattern(entry["pattern"])) }
        if entry.has("word_list") { shaped = shaped.setting("words", entry["word_list"]["words"]) }
        return shaped
    }

    /// A pattern is replaced as a whole: no check is said by leaving it out.
    private static func pattern(_ pattern: JSONValue) -> JSONValue {
        guard case .object = pattern else { return pattern }
        return pattern.setting("validation", pattern["validation"])
    }

    private static func entries(of wanted: JSONValue, over current: JSONValue) -> JSONValue {
        guard case .array(let entries) = wanted["entries"] else { return wanted }
        let known = current["entries"].elements
        var taken: Set<String> = []
        let shaped = entries.map { entry -> JSONValue in
            guard case .object = entry else { return entry }
            var entry = entry.has("pattern") ? entry.setting("pattern", pattern(entry["pattern"])) : entry
            let found =
                known.first { $0["id"] == entry["entry_id"] } ?? known.first { $0["name"] == entry["name"] }
            // What was a pattern cannot become a list of words: the one goes, and another one comes.
            guard let found, found.has("pattern") == entry.has("pattern"), let id = found["id"].string,
                taken.insert(id).inserted
            else { return entry.without(["entry_id"]) }
            entry = entry.setting("entry_id", found["id"])
            return entry
        }
        return wanted.setting("entries", .array(shaped))
    }

    private static func labels(_ field: String, of wanted: JSONValue, over current: JSONValue) -> JSONValue {
        guard case .array(let labels) = wanted[field] else { return wanted }
        let known = current[field].elements
        let shaped = labels.map { label -> JSONValue in
            guard case .object = label else { return label }
            let plain = label.without(["id", "created_at", "updated_at"])
            let found = known.first { $0["id"] == label["id"] } ?? known.first { $0["name"] == label["name"] }
            guard let found else { return plain }
            return plain.setting("id", found["id"])
        }
        return wanted.setting(field, .array(shaped))
    }
}
