internal import WeirJSON

extension JSONValue {
    /// The members of an object; none for anything else.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// Whether an object has a member that is not `null`.
    func has(_ name: String) -> Bool { self[name] != .null }

    /// The object without some members.
    func without(_ names: [String]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !names.contains($0.name) })
    }

    /// The object with only some members, in the order of their names here.
    func only(_ names: [String]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(names.compactMap { name in members.first { $0.name == name } })
    }

    /// The object with a member set, in the place where it is.
    func setting(_ name: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var members) = self else { return self }
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index] = Member(name, value)
        } else {
            members.append(Member(name, value))
        }
        return .object(members)
    }

    /// The object with a member set, unless it has one.
    func defaulting(_ name: String, _ value: JSONValue) -> JSONValue {
        has(name) ? self : setting(name, value)
    }
}
