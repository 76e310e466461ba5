internal import WeirJSON
internal import WeirManagement

/// Puts identifiers where a file has names.
struct ReferenceResolver {
    private let names: NameTable

    /// A resolver for what a table knows by now.
    init(_ names: NameTable) {
        self.names = names
    }

    /// The body of an object as a request takes it.
    ///
    /// - Throws: A name that stands for nothing, at its place in the body.
    func resolved(_ object: ConfigurationObject) throws(ConfigurationRefusal) -> JSONValue {
        var body = object.body
        switch object.kind {
        case .dataClasses:
            if let text = body["expression"].string {
                body = body.setting("expression", .string(try expression(text)))
            }
        case .profiles:
            body = try replacing("shared_entries", in: body, link)
            body = try replacing("data_classes", in: body) { (value, place) throws(ConfigurationRefusal) in
                try named(value, .dataClass, at: place)
            }
        case .predefinedProfiles:
            body = try replacing("enabled_entries", in: body) { (value, place) throws(ConfigurationRefusal) in
                try named(value, .entry, at: place)
            }
            return body
        default: return body
        }
        body = try replacing("data_tags", in: body) { (value, place) throws(ConfigurationRefusal) in
            try named(value, .dataTag, at: place)
        }
        return try replacing("sensitivity_levels", in: body, level)
    }

    private func replacing(
        _ field: String,
        in body: JSONValue,
        _ replacement: (JSONValue, String) throws(ConfigurationRefusal) -> JSONValue
    ) throws(ConfigurationRefusal) -> JSONValue {
        guard case .array(let elements) = body[field] else { return body }
        var replaced: [JSONValue] = []
        for (index, element) in elements.enumerated() {
            replaced.append(try replacement(element, "/\(field)/\(index)"))
        }
        return body.setting(field, .array(replaced))
    }

    /// An entry that lives elsewhere: its name, or an object with its name or identifier.
    private func link(_ value: JSONValue, _ place: String) throws(ConfigurationRefusal) -> JSONValue {
        if value.string != nil { return ["entry_id": try named(value, .entry, at: place), "enabled": true] }
        guard case .object = value else { return value }
        guard let field = ["entry_id", "entry", "id"].first(where: value.has) else {
            throw ConfigurationRefusal("the field \"entry\" or \"entry_id\" is required", at: place)
        }
        let enabled = value.has("enabled") ? value["enabled"] : true
        return ["entry_id": try named(value[field], .entry, at: "\(place)/\(field)"), "enabled": enabled]
    }

    private func level(_ value: JSONValue, _ place: String) throws(ConfigurationRefusal) -> JSONValue {
        let group: JSONValue
        let level: JSONValue
        switch value {
        case .object:
            group = value.has("group_id") ? value["group_id"] : value["group"]
            level = value.has("level_id") ? value["level_id"] : value["level"]
        case .array(let pair) where pair.count == 2: (group, level) = (pair[0], pair[1])
        default: throw ConfigurationRefusal("an object with \"group\" and \"level\" is expected", at: place)
        }
        let groupID = try named(group, .group, at: place + "/group")
        var levelID = level
        if case .string(let name) = level, let id = groupID.string {
            // A level is known by its name within its group.
            let text = Self.isIdentifier(name) ? name : id + "/" + name
            levelID = .string(try resolved(text, .level, said: name, at: place + "/level"))
        }
        return ["group_id": groupID, "level_id": levelID]
    }

    private func expression(_ text: String) throws(ConfigurationRefusal) -> String {
        try ExpressionNames.replacing(in: text) { (reference) throws(ConfigurationRefusal) in
            let id = try resolved(reference.text, reference.scope, said: reference.text, at: "/expression")
            return id == reference.text ? nil : id
        }
    }

    /// What is no text is left for the account to refuse.
    private func named(
        _ value: JSONValue,
        _ scope: NameTable.Scope,
        at place: String
    ) throws(ConfigurationRefusal) -> JSONValue {
        guard case .string(let text) = value else { return value }
        return .string(try resolved(text, scope, said: text, at: place))
    }

    private func resolved(
        _ text: String,
        _ scope: NameTable.Scope,
        said: String,
        at place: String
    ) throws(ConfigurationRefusal) -> String {
        switch names.meaning(of: text, scope) {
        case .id(let id): return id
        case .ambiguous:
            throw ConfigurationRefusal(
                "several have the name \"\(said)\"; put the name of what it is in and a slash before it, or its id",
                at: place
            )
        case .pending:
            throw ConfigurationRefusal("\"\(said)\" needs this one itself, or has not been made", at: place)
        case .unknown:
            // The identifier of something that the file does not define.
            if Self.isIdentifier(said) { return said }
            throw ConfigurationRefusal(
                "there is no \(scope.noun) called \"\(said)\", neither in the file nor in the account nor in the catalog",
                at: place
            )
        }
    }

    private static func isIdentifier(_ text: String) -> Bool {
        ObjectID(text) != nil
    }
}
