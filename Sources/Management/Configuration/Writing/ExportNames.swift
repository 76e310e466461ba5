internal import WeirJSON
internal import WeirManagement

/// The names that stand in a file for identifiers of an account.
struct ExportNames {
    private let table: NameTable
    private var entries: [String: [String]] = [:]
    private var classes: [String: String] = [:]
    private var tags: [String: [String]] = [:]
    private var groups: [String: String] = [:]
    private var levels: [String: String] = [:]
    /// What has no name that says which it is.
    private(set) var warnings: [String] = []

    /// The names of what an account has.
    init(_ state: AccountState) {
        var table = NameTable()
        table.add(state)
        var owners: [String: String] = [:]
        for profile in state.list(.profiles) { owners[profile["id"].string ?? ""] = profile["name"].string }
        for entry in state.entries {
            guard let id = entry["id"].string, let name = entry["name"].string else { continue }
            entries[id] = [name]
            if let owner = entry["profile_id"].string.flatMap({ owners[$0] }) {
                entries[id]?.append("\(owner)/\(name)")
            }
        }
        for dataset in state.list(.datasets) where dataset["encoding_version"] == 2 {
            guard let owner = dataset["name"].string else { continue }
            for column in dataset["columns"].elements {
                guard let id = column["entry_id"].string, let name = entries[id]?.first else { continue }
                table.add(existing: id, .entry, names: ["\(owner)/\(name)"], .account)
                entries[id]?.append("\(owner)/\(name)")
            }
        }
        for found in state.list(.dataClasses) { classes[found["id"].string ?? ""] = found["name"].string }
        for category in state.list(.dataTagCategories) {
            for tag in category["tags"].elements {
                guard let id = tag["id"].string, let name = tag["name"].string else { continue }
                tags[id] = [name, "\(category["name"].string ?? "")/\(name)"]
            }
        }
        for group in state.list(.sensitivityGroups) {
            groups[group["id"].string ?? ""] = group["name"].string
            for level in group["levels"].elements { levels[level["id"].string ?? ""] = level["name"].string }
        }
        self.table = table
        // Integrations make their entries themselves, so that no file can.
        let missing = state.entries.filter { $0["type"].string == "integration" }.compactMap { $0["name"].string }
        if !missing.isEmpty {
            warnings.append(
                "entries of integrations are not written; where profiles share them, the other account needs them too"
            )
        }
    }

    /// What an entry is called; its identifier when no name says which it is.
    func entry(_ id: String) -> String { name(id, .entry, entries[id] ?? []) }

    /// The plain name of an entry.
    func entryName(_ id: String) -> String { entries[id]?.first ?? id }

    /// What a data class is called.
    func dataClass(_ id: String) -> String { name(id, .dataClass, classes[id].map { [$0] } ?? []) }

    /// What a data tag is called.
    func tag(_ id: String) -> String { name(id, .dataTag, tags[id] ?? []) }

    /// What a sensitivity group is called.
    func group(_ id: String) -> String { name(id, .group, groups[id].map { [$0] } ?? []) }

    /// What a sensitivity level is called within its group.
    func level(_ id: String) -> String {
        guard let name = levels[id], ObjectID(name) == nil else { return id }
        return name
    }

    /// What says which sensitivity level is meant.
    func level(_ reference: JSONValue) -> JSONValue {
        guard let group = reference["group_id"].string, let level = reference["level_id"].string else {
            return reference
        }
        return ["group": .string(self.group(group)), "level": .string(self.level(level))]
    }

    /// The expression of a data class, with names.
    func expression(_ text: String) -> String {
        let named = try? ExpressionNames.replacing(in: text) { reference in
            switch reference.scope {
            case .dataClass: dataClass(reference.text)
            default: entry(reference.text)
            }
        }
        return named ?? text
    }

    private func name(_ id: String, _ scope: NameTable.Scope, _ names: [String]) -> String {
        names.first { ObjectID($0) == nil && table.meaning(of: $0, scope) == .id(id) } ?? id
    }
}
