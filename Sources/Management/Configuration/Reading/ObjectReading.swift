internal import WeirJSON

/// Reads one object of a file: takes apart what the API takes in one request, and what it takes otherwise.
struct ObjectReading {
    private let kind: ConfigurationKind
    private let value: JSONValue
    private let pointer: String

    /// What a list of words can come from.
    private static let sources = ["words", "file"]
    /// What the API answers, and takes no notice of.
    private static let answered = [
        "id", "type", "created_at", "updated_at", "profile_id", "open_access", "num_cells", "status", "uploads",
        "columns", "words", "file", "file_name", "version", "sha256",
        "secret_file", "secret_env",
    ]

    /// Reads the object at a place of the file.
    init(_ kind: ConfigurationKind, _ value: JSONValue, at pointer: String) {
        self.kind = kind
        self.value = value
        self.pointer = pointer
    }

    /// The object.
    ///
    /// - Throws: What is wrong, at its place in the file.
    func object() throws(ConfigurationRefusal) -> ConfigurationObject {
        // A predefined profile is known by its identifier as well.
        let id = try text("id", in: value, at: pointer)?.lowercased()
        let name = try text("name", in: value, at: pointer) ?? (kind == .predefinedProfiles ? id : nil)
        guard let name, !name.isEmpty else {
            throw ConfigurationRefusal("the field \"name\" is required", at: pointer)
        }
        var object = ConfigurationObject(
            kind: kind,
            name: name,
            id: id,
            body: value.without(Self.answered),
            pointer: pointer
        )
        switch kind {
        case .entries, .customPromptTopics:
            guard !value.has("profile_id") else {
                throw ConfigurationRefusal(
                    "an entry that a profile owns stands among the \"entries\" of the profile",
                    at: pointer + "/profile_id"
                )
            }
            object.body = object.body.defaulting("enabled", true)
        case .profiles: object.body = try profile(object.body)
        case .predefinedProfiles: object.body = object.body.without(["name"])
        case .dataClasses:
            object.body = object.body.defaulting("data_tags", []).defaulting("sensitivity_levels", [])
        case .datasets: try readDataset(&object)
        case .documentFingerprints:
            object.source = try source(in: value, at: pointer, allowing: ["file"])
            object.entryID = try text("entry_id", in: value, at: pointer)?.lowercased()
            object.body = object.body.without(["entry_id"])
        case .dataTagCategories, .sensitivityGroups: break
        }
        return object
    }

    /// A profile, whose entries may stand there as they are answered.
    private func profile(_ body: JSONValue) throws(ConfigurationRefusal) -> JSONValue {
        var body = body
        if case .array(let entries) = body["entries"] {
            body = body.setting("entries", .array(entries.map(Self.ownedEntry)))
        }
        if case .object = body["context_awareness"] {
            body = body.setting("context_awareness", body["context_awareness"].defaulting("skip", ["files": false]))
        }
        return body
    }

    private static func ownedEntry(_ entry: JSONValue) -> JSONValue {
        guard case .object = entry else { return entry }
        var entry = entry.defaulting("enabled", true)
        if entry.has("word_list") { entry = entry.defaulting("words", entry["word_list"]["words"]) }
        if entry.has("id") { entry = entry.defaulting("entry_id", entry["id"]) }
        return entry.without(["id", "word_list", "type", "profile_id", "created_at", "updated_at"])
    }

    private func secret() throws(ConfigurationRefusal) -> ConfigurationObject.Secret? {
        let path = try text("secret_file", in: value, at: pointer)
        let name = try text("secret_env", in: value, at: pointer)
        guard path == nil || name == nil else {
            throw ConfigurationRefusal("give \"secret_file\" or \"secret_env\", not both", at: pointer)
        }
        return path.map(ConfigurationObject.Secret.file) ?? name.map(ConfigurationObject.Secret.variable)
    }

    private func readDataset(_ object: inout ConfigurationObject) throws(ConfigurationRefusal) {
        object.secret = try secret()
        object.source = try source(in: value, at: pointer, allowing: Self.sources)
        let isTable = value["encoding_version"] == 2 || value.has("columns") && value["encoding_version"] == .null
        object.body = object.body.setting("encoding_version", isTable ? 2 : 1)
            .defaulting("secret", .bool(isTable)).without(["columns", "entry_id"])
        guard isTable else {
            let known = try text("entry_id", in: value, at: pointer) ?? value["columns"][0]["entry_id"].string
            object.entryID = known?.lowercased()
            return
        }
        guard object.source == nil else {
            throw ConfigurationRefusal("a dataset has \"columns\", or words of its own, not both", at: pointer)
        }
        guard case .array(let columns) = value["columns"], !columns.isEmpty else {
            throw ConfigurationRefusal("a list with a column is expected", at: pointer + "/columns")
        }
        for (index, column) in columns.enumerated() {
            let place = "\(pointer)/columns/\(index)"
            guard case .object = column else { throw ConfigurationRefusal("an object is expected", at: place) }
            let header = try text("header_name", in: column, at: place)
            guard let name = try text("entry_name", in: column, at: place) ?? header else {
                throw ConfigurationRefusal("a column needs \"header_name\" or \"entry_name\"", at: place)
            }
            object.columns.append(
                ConfigurationObject.Column(
                    header: header ?? "",
                    name: name,
                    id: try text("entry_id", in: column, at: place)?.lowercased(),
                    source: try source(in: column, at: place, allowing: ["file"]),
                    pointer: place
                )
            )
        }
    }

    private func source(
        in value: JSONValue,
        at place: String,
        allowing names: [String]
    ) throws(ConfigurationRefusal) -> ConfigurationObject.Source? {
        let given = names.filter(value.has)
        guard given.count < 2 else { throw ConfigurationRefusal("give \"words\" or \"file\", not both", at: place) }
        guard let name = given.first else { return nil }
        guard name == "words" else {
            guard let path = try text(name, in: value, at: place), !path.isEmpty else {
                throw ConfigurationRefusal("the path of a file is expected", at: "\(place)/\(name)")
            }
            return .file(path)
        }
        guard case .array(let elements) = value[name] else {
            throw ConfigurationRefusal("a list of words is expected", at: "\(place)/\(name)")
        }
        var words: [String] = []
        words.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            guard let word = element.string, !word.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\0" }) else {
                throw ConfigurationRefusal(
                    "a word of one line is expected; put a number between quotes",
                    at: "\(place)/\(name)/\(index)"
                )
            }
            words.append(word)
        }
        return .words(words)
    }

    private func text(
        _ name: String,
        in value: JSONValue,
        at place: String
    ) throws(ConfigurationRefusal) -> String? {
        switch value[name] {
        case .null: return nil
        case .string(let text): return text
        default: throw ConfigurationRefusal("a string is expected", at: "\(place)/\(name)")
        }
    }
}
