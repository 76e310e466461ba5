internal import WeirJSON

/// What some profiles of an account need.
struct ExportSelection {
    private var chosen: [ConfigurationKind: Set<String>] = [:]
    private let state: AccountState

    /// Follows what profiles name, and what that names.
    ///
    /// - Throws: A profile that there is none of.
    init(_ profiles: [String], _ state: AccountState) throws(ConfigurationRefusal) {
        self.state = state
        for wanted in profiles {
            let text = wanted.lowercased()
            let found = [ConfigurationKind.profiles, .predefinedProfiles].lazy.compactMap { kind in
                state.list(kind).first { $0["id"].string == text || $0["name"].string?.lowercased() == text }
                    .map { (kind, $0) }
            }.first
            guard let (kind, profile) = found, let id = profile["id"].string else {
                throw ConfigurationRefusal("the account has no profile \"\(wanted)\"")
            }
            choose(kind, id)
        }
    }

    /// Whether an object is needed.
    func has(_ kind: ConfigurationKind, _ id: String) -> Bool { chosen[kind]?.contains(id) ?? false }

    private mutating func choose(_ kind: ConfigurationKind, _ id: String) {
        guard chosen[kind, default: []].insert(id).inserted,
            let object = state.list(kind).first(where: { $0["id"].string == id })
        else { return }
        switch kind {
        case .profiles:
            for entry in object["shared_entries"].elements { choose(entry: entry["id"].string ?? "") }
            for id in object["data_classes"].elements { choose(.dataClasses, id.string ?? "") }
            chooseLabels(of: object)
            // A class that has one of its labels makes the profile match.
            for dataClass in state.list(.dataClasses) where Self.share(dataClass, object) {
                choose(.dataClasses, dataClass["id"].string ?? "")
            }
        case .dataClasses:
            for reference in ExpressionNames.references(in: object["expression"].string ?? "") {
                if reference.scope == .dataClass {
                    choose(.dataClasses, reference.text)
                } else {
                    choose(entry: reference.text)
                }
            }
            chooseLabels(of: object)
        default: break
        }
    }

    /// Chooses what an entry comes with.
    private mutating func choose(entry id: String) {
        for kind in [ConfigurationKind.entries, .customPromptTopics] where state.has(kind, id) { choose(kind, id) }
        for dataset in state.list(.datasets)
        where dataset["columns"].elements.contains(where: { $0["entry_id"].string == id }) {
            choose(.datasets, dataset["id"].string ?? "")
        }
        for document in state.list(.documentFingerprints) where document["entry_id"].string == id {
            choose(.documentFingerprints, document["id"].string ?? "")
        }
        for profile in state.list(.profiles)
        where profile["entries"].elements.contains(where: { $0["id"].string == id }) {
            choose(.profiles, profile["id"].string ?? "")
        }
    }

    private mutating func chooseLabels(of object: JSONValue) {
        for tag in object["data_tags"].elements {
            for category in state.list(.dataTagCategories)
            where category["tags"].elements.contains(where: { $0["id"] == tag }) {
                choose(.dataTagCategories, category["id"].string ?? "")
            }
        }
        for level in object["sensitivity_levels"].elements {
            choose(.sensitivityGroups, level["group_id"].string ?? "")
        }
    }

    private static func share(_ dataClass: JSONValue, _ profile: JSONValue) -> Bool {
        let groups = profile["sensitivity_levels"].elements.map { $0["group_id"] }
        return dataClass["data_tags"].elements.contains { profile["data_tags"].elements.contains($0) }
            || dataClass["sensitivity_levels"].elements.contains { groups.contains($0["group_id"]) }
    }
}
