internal import WeirJSON
internal import WeirManagement

extension NameTable {
    /// Adds what a file defines.
    mutating func add(_ file: ConfigurationFile) {
        for object in file.objects {
            switch object.kind {
            case .dataTagCategories:
                for (key, tag) in Self.parts("tags", of: object) {
                    guard let name = tag["name"].string else { continue }
                    add(key, .dataTag, names: [name, "\(object.name)/\(name)"], id: Self.id(of: tag))
                }
            case .sensitivityGroups: add(object.pointer, .group, names: [object.name], id: object.id)
            case .entries, .customPromptTopics: add(object.pointer, .entry, names: [object.name], id: object.id)
            case .datasets where object.columns.isEmpty:
                add(Self.entryKey(object), .entry, names: [object.name], id: object.entryID)
            case .datasets:
                for column in object.columns {
                    add(column.pointer, .entry, names: [column.name, "\(object.name)/\(column.name)"], id: column.id)
                }
            case .documentFingerprints:
                add(Self.entryKey(object), .entry, names: [object.name], id: object.entryID)
            case .dataClasses: add(object.pointer, .dataClass, names: [object.name], id: object.id)
            case .profiles:
                for (key, entry) in Self.parts("entries", of: object) {
                    guard let name = entry["name"].string else { continue }
                    let id = entry["entry_id"].string?.lowercased()
                    add(key, .entry, names: [name, "\(object.name)/\(name)"], id: id)
                }
            case .predefinedProfiles: break
            }
        }
    }

    /// Adds what an account has.
    mutating func add(_ state: AccountState) {
        var owners: [String: String] = [:]
        for profile in state.list(.profiles) { owners[profile["id"].string ?? ""] = profile["name"].string }
        for entry in state.entries {
            guard let id = entry["id"].string, let name = entry["name"].string else { continue }
            let isOwn = entry["type"].string != "predefined"
            var names = [name]
            if isOwn, let owner = entry["profile_id"].string.flatMap({ owners[$0] }) {
                names.append("\(owner)/\(name)")
            }
            add(existing: id, .entry, names: names, isOwn ? .account : .catalog)
        }
        for found in state.list(.dataClasses) { add(found, .dataClass) }
        for category in state.list(.dataTagCategories) {
            for tag in category["tags"].elements { add(tag, .dataTag, in: category["name"].string) }
        }
        for group in state.list(.sensitivityGroups) {
            add(group, .group)
            for level in group["levels"].elements { add(level, .level, in: group["id"].string, isAlone: false) }
        }
    }

    /// Notes the identifiers that the account answered with for an object of the file.
    ///
    /// - Parameters:
    ///   - answer: The object in the account; `null` when it was not made, because nothing is.
    ///   - object: The object of the file.
    mutating func set(_ answer: JSONValue, of object: ConfigurationObject) {
        func id(_ value: JSONValue, _ path: String...) -> String {
            // In a rehearsal what is new gets an identifier that nothing has.
            value.string ?? ObjectID(derivedFrom: object.kind.noun, [object.name] + path).text
        }
        switch object.kind {
        case .dataTagCategories:
            for (key, tag) in Self.parts("tags", of: object) {
                set(id(Self.part("tags", of: answer, like: tag), "tag", tag["name"].string ?? ""), for: key)
            }
        case .sensitivityGroups:
            let group = id(answer["id"])
            set(group, for: object.pointer)
            for (key, level) in Self.parts("levels", of: object) {
                guard let name = level["name"].string else { continue }
                add(key, .level, names: ["\(group)/\(name)"], id: Self.id(of: level))
                set(id(Self.part("levels", of: answer, like: level), "level", name), for: key)
            }
        case .entries, .customPromptTopics, .dataClasses: set(id(answer["id"]), for: object.pointer)
        case .datasets where object.columns.isEmpty:
            set(id(answer["columns"][0]["entry_id"], "entry"), for: Self.entryKey(object))
        case .documentFingerprints: set(id(answer["entry_id"], "entry"), for: Self.entryKey(object))
        case .profiles:
            for (key, entry) in Self.parts("entries", of: object) {
                set(id(Self.part("entries", of: answer, like: entry), "entry", entry["name"].string ?? ""), for: key)
            }
        // The columns are told when they are declared.
        case .datasets, .predefinedProfiles: break
        }
    }

    /// What the entry of an object is known by that brings one along.
    static func entryKey(_ object: ConfigurationObject) -> String { object.pointer + "/entry" }

    private mutating func add(
        _ found: JSONValue,
        _ scope: Scope,
        in group: String? = nil,
        isAlone: Bool = true
    ) {
        guard let id = found["id"].string, let name = found["name"].string else { return }
        var names = isAlone ? [name] : []
        if let group { names.append("\(group)/\(name)") }
        add(existing: id, scope, names: names, .account)
    }

    private static func parts(_ field: String, of object: ConfigurationObject) -> [(key: String, value: JSONValue)] {
        object.body[field].elements.enumerated().map { ("\(object.pointer)/\(field)/\($0)", $1) }
    }

    private static func part(_ field: String, of answer: JSONValue, like part: JSONValue) -> JSONValue {
        answer[field].elements.first { $0["name"] == part["name"] }?["id"] ?? .null
    }

    private static func id(of part: JSONValue) -> String? { part["id"].string?.lowercased() }
}
