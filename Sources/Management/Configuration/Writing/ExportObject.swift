internal import WeirJSON

/// An object of an account, as it stands in a file.
struct ExportObject {
    /// The object in the file.
    let json: JSONValue

    /// The fields of each kind, in the order in which people read them.
    private static func fields(of kind: ConfigurationKind) -> [String] {
        switch kind {
        case .dataTagCategories: ["name", "description", "tags"]
        case .sensitivityGroups: ["name", "description", "levels"]
        case .entries: ["name", "description", "enabled", "pattern"]
        case .customPromptTopics: ["name", "description", "enabled", "topic"]
        case .datasets: ["name", "description", "secret", "case_sensitive", "encoding_version", "file", "columns"]
        case .documentFingerprints: ["name", "description", "match_percent", "file"]
        case .dataClasses: ["name", "description", "expression", "data_tags", "sensitivity_levels"]
        case .profiles:
            [
                "name", "description", "allowed_match_count", "confidence_threshold", "ai_context_enabled",
                "ocr_enabled", "context_awareness", "entries", "shared_entries", "data_classes", "data_tags",
                "sensitivity_levels",
            ]
        case .predefinedProfiles:
            [
                "id", "name", "allowed_match_count", "confidence_threshold", "ai_context_enabled", "ocr_enabled",
                "enabled_entries",
            ]
        }
    }

    /// Writes an object with the names of what it names.
    init(_ object: JSONValue, _ kind: ConfigurationKind, _ names: ExportNames) {
        var object = object
        switch kind {
        case .dataTagCategories: object = Self.each("tags", of: object) { Self.described($0) }
        case .sensitivityGroups: object = Self.each("levels", of: object) { Self.described($0) }
        case .entries, .customPromptTopics: break
        case .datasets: object = Self.dataset(object, names)
        case .documentFingerprints:
            let file = object["file_name"].string ?? Self.fileName(object["name"].string ?? "", "docx")
            object = object.setting("file", .string(file))
            if object["description"] == "" { object = object.without(["description"]) }
        case .dataClasses:
            object = object.setting("expression", .string(names.expression(object["expression"].string ?? "")))
        case .profiles: object = Self.profile(object, names)
        case .predefinedProfiles:
            object = Self.each("enabled_entries", of: object) { .string(names.entry($0.string ?? "")) }
        }
        if kind == .profiles || kind == .dataClasses {
            object = Self.each("data_tags", of: object) { .string(names.tag($0.string ?? "")) }
            object = Self.each("sensitivity_levels", of: object, names.level)
        }
        json = Self.changed(object.only(Self.fields(of: kind)), from: InitialValues.of(kind))
    }

    /// The settings that are not as they initially are.
    static func settings(_ settings: JSONValue, initial: JSONValue) -> JSONValue {
        let fields = ["ai_context_analysis", "ocr", "payload_logging"]
        let log = changed(
            settings["payload_logging"].without(["updated_at"]),
            from: initial["payload_logging"].without(["updated_at"])
        )
        let changed = changed(settings.only(fields), from: initial).without(["payload_logging"])
        return log.members.isEmpty ? changed : changed.setting("payload_logging", log)
    }

    /// An object without the members that say what is so anyway.
    private static func changed(_ object: JSONValue, from initial: JSONValue) -> JSONValue {
        .object(
            object.members.filter { member in
                guard member.value != .null else { return false }
                if member.name == "enabled" { return member.value != true }
                return initial[member.name] == .null || member.value != initial[member.name]
            }
        )
    }

    private static func each(
        _ field: String,
        of object: JSONValue,
        _ change: (JSONValue) -> JSONValue
    ) -> JSONValue {
        guard case .array(let elements) = object[field] else { return object }
        return object.setting(field, .array(elements.map(change)))
    }

    private static func described(_ label: JSONValue) -> JSONValue {
        changed(label.only(["name", "description"]), from: [:])
    }

    private static func profile(_ profile: JSONValue, _ names: ExportNames) -> JSONValue {
        var profile = each("entries", of: profile) { entry in
            let words = entry["word_list"]["words"]
            return changed(
                (words == .null ? entry : entry.setting("words", words))
                    .only(["name", "description", "enabled", "pattern", "words"]),
                from: [:]
            )
        }
        profile = each("shared_entries", of: profile) { entry in
            let name: JSONValue = .string(names.entry(entry["id"].string ?? ""))
            return changed(["entry": name, "enabled": entry["enabled"]], from: [:])
        }
        return each("data_classes", of: profile) { .string(names.dataClass($0.string ?? "")) }
    }

    private static func dataset(_ dataset: JSONValue, _ names: ExportNames) -> JSONValue {
        let name = dataset["name"].string ?? ""
        guard dataset["encoding_version"] == 2 else {
            let isSecret = dataset["secret"] == true
            let file: JSONValue = .string(fileName(name, isSecret ? "edm" : "txt"))
            // A list is no secret, and whoever has one without case wants none, unless it is said.
            let plain = dataset.without(["columns", "encoding_version"]).setting("file", file)
            return isSecret
                ? plain.without(["case_sensitive"])
                : plain.without(["secret"] + (dataset["case_sensitive"] == false ? ["case_sensitive"] : []))
        }
        let table = each("columns", of: dataset) { column in
            let entry = names.entryName(column["entry_id"].string ?? "")
            let header = column["header_name"].string ?? ""
            var shown: JSONValue = [:]
            if !header.isEmpty { shown = shown.setting("header_name", .string(header)) }
            if entry != header { shown = shown.setting("entry_name", .string(entry)) }
            return shown.setting("file", .string(fileName("\(name)-\(entry)", "edm")))
        }
        let isSecret = dataset["secret"] == true
        return table.without(["encoding_version"] + (isSecret ? ["secret", "case_sensitive"] : []))
    }

    /// A name for a file that somebody has to provide.
    private static func fileName(_ name: String, _ ending: String) -> String {
        let kept = name.lowercased().unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
        }
        return String(kept) + "." + ending
    }
}
