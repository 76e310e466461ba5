internal import WeirJSON

/// An object of an account, as it stands in a file.
struct ExportObject {
    /// The object in the file.
    let json: JSONValue

    /// The fields of each kind, in the order in which people read them.
    private static func fields(of kind: ConfigurationKind) -> [String] {
        switch kind {
        case .dataTagCategories: ["name", "description", "tags"]
        case .sensitivityGroups: ["id", "name", "description", "levels"]
        case .entries: ["id", "name", "description", "enabled", "pattern"]
        case .customPromptTopics: ["id", "name", "description", "enabled", "topic"]
        case .datasets:
            ["entry_id", "name", "description", "secret", "case_sensitive", "encoding_version", "file", "columns"]
        case .documentFingerprints: ["entry_id", "name", "description", "match_percent", "file"]
        case .dataClasses: ["id", "name", "description", "expression", "data_tags", "sensitivity_levels"]
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

    /// Writes an object with the names of what it names, and with its identifier when no name says that it is meant.
    ///
    /// - Parameters:
    ///   - object: The object, as the account answers it.
    ///   - kind: What it is.
    ///   - names: What stands for identifiers.
    ///   - files: The names of the files that are named already.
    init(_ object: JSONValue, _ kind: ConfigurationKind, _ names: ExportNames, _ files: inout ExportFileNames) {
        var object = object
        switch kind {
        case .dataTagCategories: object = Self.labels("tags", of: object, names.tag)
        case .sensitivityGroups:
            object = Self.labels("levels", of: Self.identified(object, names.group), names.level)
        case .entries, .customPromptTopics: object = Self.identified(object, names.entry)
        case .datasets: object = Self.dataset(object, names, &files)
        case .documentFingerprints:
            let name = object["name"].string ?? ""
            let file = object["file_name"].string.map { files.unique($0) } ?? files.name(name, "docx")
            object = Self.identified(object.setting("file", .string(file)), by: "entry_id", names.entry)
            if object["description"] == "" { object = object.without(["description"]) }
        case .dataClasses:
            object = Self.identified(object, names.dataClass)
                .setting("expression", .string(names.expression(object["expression"].string ?? "")))
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

    /// An object without its identifier, unless nothing else says that it is meant.
    private static func identified(
        _ object: JSONValue,
        by field: String = "id",
        _ name: (String) -> String
    ) -> JSONValue {
        guard let id = object[field].string, name(id) != id else { return object }
        return object.without([field])
    }

    private static func labels(_ field: String, of group: JSONValue, _ name: (String) -> String) -> JSONValue {
        each(field, of: group) { changed(identified($0, name).only(["id", "name", "description"]), from: [:]) }
    }

    private static func profile(_ profile: JSONValue, _ names: ExportNames) -> JSONValue {
        var profile = each("entries", of: profile) { entry in
            let words = entry["word_list"]["words"]
            let shown = identified(entry, names.entry)
            return changed(
                (words == .null ? shown : shown.setting("words", words)).setting("entry_id", shown["id"])
                    .only(["entry_id", "name", "description", "enabled", "pattern", "words"]),
                from: [:]
            )
        }
        profile = each("shared_entries", of: profile) { entry in
            let name: JSONValue = .string(names.entry(entry["id"].string ?? ""))
            return changed(["entry": name, "enabled": entry["enabled"]], from: [:])
        }
        return each("data_classes", of: profile) { .string(names.dataClass($0.string ?? "")) }
    }

    private static func dataset(
        _ dataset: JSONValue,
        _ names: ExportNames,
        _ files: inout ExportFileNames
    ) -> JSONValue {
        let name = dataset["name"].string ?? ""
        guard dataset["encoding_version"] == 2 else {
            let isSecret = dataset["secret"] == true
            let file: JSONValue = .string(files.name(name, isSecret ? "edm" : "txt"))
            let dataset = identified(
                dataset.setting("entry_id", dataset["columns"][0]["entry_id"]),
                by: "entry_id",
                names.entry
            )
            // A list is no secret, and whoever has one without case wants none, unless it is said.
            let plain = dataset.without(["columns", "encoding_version"]).setting("file", file)
            return isSecret
                ? plain.without(["case_sensitive"])
                : plain.without(["secret"] + (dataset["case_sensitive"] == false ? ["case_sensitive"] : []))
        }
        let table = each("columns", of: dataset) { column in
            let entry = names.entryName(column["entry_id"].string ?? "")
            let header = column["header_name"].string ?? ""
            var shown = identified(column, by: "entry_id", names.entry).only(["entry_id"])
            if !header.isEmpty { shown = shown.setting("header_name", .string(header)) }
            if entry != header { shown = shown.setting("entry_name", .string(entry)) }
            return shown.setting("file", .string(files.name("\(name)-\(entry)", "edm")))
        }
        let isSecret = dataset["secret"] == true
        return table.without(["encoding_version"] + (isSecret ? ["secret", "case_sensitive"] : []))
    }
}
