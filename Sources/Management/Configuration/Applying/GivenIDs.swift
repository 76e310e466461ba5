internal import WeirJSON
internal import WeirManagement

/// The identifiers of what a file defines, by the kinds and names that services know it by: those that the file gives,
/// and others that are derived from the kind and the name.
///
/// Several things may have one name. They are asked for in the order in which they stand in the file.
struct GivenIDs: Sendable {
    private var ids: [[String]: [ObjectID]] = [:]

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

    /// The identifier of the next thing with a name.
    ///
    /// - Parameters:
    ///   - kind: What it is.
    ///   - path: Its name, behind those of what it is in.
    ///   - isTaken: Whether something has an identifier already.
    /// - Returns: The identifier.
    func id(of kind: String, _ path: [String], unless isTaken: (ObjectID) -> Bool) -> ObjectID {
        let key = [kind] + path
        if let given = ids[key]?.first(where: { !isTaken($0) }) { return given }
        var number = 1
        while true {
            let derived = Self.derived(key, number)
            if !isTaken(derived) { return derived }
            number += 1
        }
    }

    private mutating func add(_ id: String?, _ kind: String, _ path: String...) {
        let key = [kind] + path
        let number = (ids[key]?.count ?? 0) + 1
        ids[key, default: []].append(id.flatMap(ObjectID.init) ?? Self.derived(key, number))
    }

    private mutating func add(parts field: String, _ name: String, of object: ConfigurationObject, _ kind: String) {
        for part in object.body[field].elements {
            guard let partName = part["name"].string else { continue }
            add(part[name].string, kind, object.name, partName)
        }
    }

    private static func derived(_ key: [String], _ number: Int) -> ObjectID {
        let (kind, path) = (key.first ?? "", Array(key.dropFirst()))
        // What is behind the name would be a name in it.
        return ObjectID(derivedFrom: number == 1 ? kind : "\(kind) \(number)", path)
    }
}
