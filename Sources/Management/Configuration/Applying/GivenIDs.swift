internal import WeirJSON
internal import WeirManagement

/// The identifiers that a file gives to what it defines, by the kinds and names that services know them by.
struct GivenIDs: Sendable {
    private var ids: [[String]: ObjectID] = [:]

    /// Collects them; what is no UUID is none.
    init(_ file: ConfigurationFile) {
        for object in file.objects {
            let noun = object.kind.noun
            switch object.kind {
            case .entries, .customPromptTopics: add(object.id, "entry", object.name)
            case .dataTagCategories:
                add(object.id, noun, object.name)
                add(parts: "tags", "id", of: object, "data tag")
            case .sensitivityGroups:
                add(object.id, noun, object.name)
                add(parts: "levels", "id", of: object, "sensitivity level")
            case .profiles:
                add(object.id, noun, object.name)
                add(parts: "entries", "entry_id", of: object, "entry")
            case .datasets:
                add(object.id, noun, object.name)
                add(object.entryID, "column of a dataset", object.name, object.name)
                for column in object.columns { add(column.id, "column of a dataset", object.name, column.name) }
            case .documentFingerprints:
                add(object.id, noun, object.name)
                add(object.entryID, "entry of a document fingerprint", object.name)
            case .dataClasses: add(object.id, noun, object.name)
            case .predefinedProfiles: break
            }
        }
    }

    /// The identifier that the file gives; `nil` when it gives none.
    func id(of kind: String, _ path: [String]) -> ObjectID? { ids[[kind] + path] }

    private mutating func add(_ id: String?, _ kind: String, _ path: String...) {
        if let id = id.flatMap(ObjectID.init) { ids[[kind] + path] = id }
    }

    private mutating func add(parts field: String, _ name: String, of object: ConfigurationObject, _ kind: String) {
        for part in object.body[field].elements {
            guard let partName = part["name"].string else { continue }
            add(part[name].string, kind, object.name, partName)
        }
    }
}
