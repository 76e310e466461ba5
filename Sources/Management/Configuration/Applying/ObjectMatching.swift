internal import WeirJSON

/// Which objects of an account are those of a file.
///
/// An object is the one that has its identifier, or else its name. Entries and topics may share a name with others: of
/// those, the ones that say the same are the same, and the rest go together in the order in which they are there.
struct ObjectMatching {
    private var ids: [String: String] = [:]
    private var taken: Set<String> = []

    /// Compares a file with what an account has.
    init(_ file: ConfigurationFile, _ state: AccountState) {
        for kind in ConfigurationKind.allCases {
            let listed = state.list(kind)
            let objects = file.objects.filter { $0.kind == kind }
            for object in objects {
                if let id = object.id, listed.contains(where: { $0["id"].string == id }) { match(object, id) }
            }
            let named = Dictionary(grouping: listed) { $0["name"].string ?? "" }
            if kind.sharesNames {
                match(objects, named) { current, object in
                    let wanted = RequestShape.of(object.body, kind, over: current)
                    return RequestShape.of(current, kind).satisfies(wanted)
                }
            }
            match(objects, named) { _, _ in true }
        }
    }

    /// The identifier that an object of the file has in the account; `nil` while it is not there.
    func id(of object: ConfigurationObject) -> String? { ids[object.pointer] }

    /// Notes that an object of the file is one of the account, such as one that was made.
    mutating func match(_ object: ConfigurationObject, _ id: String) {
        ids[object.pointer] = id
        taken.insert(id)
    }

    private mutating func match(
        _ objects: [ConfigurationObject],
        _ named: [String: [JSONValue]],
        where isSame: (JSONValue, ConfigurationObject) -> Bool
    ) {
        for object in objects where ids[object.pointer] == nil {
            let found = named[object.name]?.first { current in
                current["id"].string.map { !taken.contains($0) } ?? false && isSame(current, object)
            }
            if let id = found?["id"].string { match(object, id) }
        }
    }
}
