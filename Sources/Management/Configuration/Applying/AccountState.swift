internal import WeirJSON

/// What an account has, as the API lists it.
struct AccountState {
    private var lists: [ConfigurationKind: [JSONValue]] = [:]
    /// Entries of all kinds.
    private(set) var entries: [JSONValue] = []
    /// The settings.
    private(set) var settings: JSONValue = .null

    /// Asks an account.
    init(of target: inout some ConfigurationTarget) async throws(ConfigurationRefusal) {
        for kind in ConfigurationKind.allCases {
            let listed = try await target.send(ConfigurationRequest.get(kind.path)).elements
            if kind == .entries { entries = listed }
            lists[kind] = listed.filter(kind.isAmong)
        }
        settings = try await target.send(ConfigurationRequest.get("/settings"))
    }

    /// Those of a kind.
    func list(_ kind: ConfigurationKind) -> [JSONValue] { lists[kind] ?? [] }

    /// Whether there is an object of a kind with an identifier.
    func has(_ kind: ConfigurationKind, _ id: String) -> Bool { object(kind, id) != nil }

    /// Notes what has been made or changed.
    mutating func put(_ object: JSONValue, _ kind: ConfigurationKind) {
        var list = lists[kind] ?? []
        if let index = list.firstIndex(where: { $0["id"] == object["id"] }) {
            list[index] = object
        } else {
            list.append(object)
        }
        lists[kind] = list
    }

    /// The name of an entry.
    func name(ofEntry id: JSONValue) -> String? { entries.first { $0["id"] == id }?["name"].string }

    /// The object of a kind with an identifier.
    func object(_ kind: ConfigurationKind, _ id: String) -> JSONValue? {
        list(kind).first { $0["id"].string == id }
    }
}
