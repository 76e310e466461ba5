/// Which identifiers the names of a file stand for.
///
/// What the file defines comes before what the account has besides, and that before what ships with weir. A name that two
/// objects of one of these have stands for neither. What is in another object has a second name, with that of the other
/// object and a slash before its own, such as `Regulations/GDPR`.
struct NameTable {
    /// What is named.
    enum Scope: Hashable {
        case entry
        case dataClass
        case dataTag
        case group
        case level

        /// What is said of a name that nothing has.
        var noun: String {
            switch self {
            case .entry: "entry"
            case .dataClass: "data class"
            case .dataTag: "data tag"
            case .group: "sensitivity group"
            case .level: "sensitivity level of the group"
            }
        }
    }

    /// Where a name comes from; earlier ones count first.
    enum Origin: Int, Hashable, CaseIterable {
        case file
        case account
        case catalog
    }

    /// What a name stands for.
    enum Meaning: Hashable {
        case id(String)
        /// Something that the file defines and that has no identifier yet: the key it was added with.
        case pending(String)
        case unknown
        case ambiguous
    }

    private struct Place: Hashable {
        let origin: Origin
        let scope: Scope
        let name: String
    }

    private var keys: [Place: Set<String>] = [:]
    private var keysByID: [String: String] = [:]
    private var actual: [String: String] = [:]

    /// Adds something that the file defines.
    ///
    /// - Parameters:
    ///   - key: What it is known by until it has an identifier: its place in the file.
    ///   - scope: What it is.
    ///   - names: Its names.
    ///   - id: The identifier that the file gives it, which others may name; the account may know it by another.
    mutating func add(_ key: String, _ scope: Scope, names: [String], id: String?) {
        for name in names { keys[Place(origin: .file, scope: scope, name: name), default: []].insert(key) }
        if let id { keysByID[id] = key }
    }

    /// Adds something that is there.
    mutating func add(existing id: String, _ scope: Scope, names: [String], _ origin: Origin) {
        let key = "\(scope) \(id)"
        for name in names { keys[Place(origin: origin, scope: scope, name: name), default: []].insert(key) }
        actual[key] = id
    }

    /// Notes the identifier that something has got.
    mutating func set(_ id: String, for key: String) {
        actual[key] = id
    }

    /// The identifier that something has, when it has one.
    func id(of key: String) -> String? { actual[key] }

    /// What a text may stand for of what the file defines.
    func keys(of text: String, _ scope: Scope) -> Set<String> {
        if let key = keysByID[text.lowercased()] { return [key] }
        return keys[Place(origin: .file, scope: scope, name: text)] ?? []
    }

    /// What a text stands for: the identifier of something of the file, or a name.
    func meaning(of text: String, _ scope: Scope) -> Meaning {
        if let key = keysByID[text.lowercased()] { return actual[key].map(Meaning.id) ?? .pending(key) }
        for origin in Origin.allCases {
            guard let keys = keys[Place(origin: origin, scope: scope, name: text)], let key = keys.first else {
                continue
            }
            guard keys.count == 1 else { return .ambiguous }
            return actual[key].map(Meaning.id) ?? .pending(key)
        }
        return .unknown
    }
}
