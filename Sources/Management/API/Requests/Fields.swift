internal import WeirJSON
internal import WeirManagement

/// The fields of a JSON object in a request; those that are not asked for are ignored.
struct Fields {
    private let values: [String: JSONValue]
    private let pointer: String

    /// The fields of a value.
    ///
    /// - Parameters:
    ///   - value: What the request has there.
    ///   - pointer: Where that is, as a JSON pointer; empty for the body itself.
    /// - Throws: `invalidField` when the value is no object.
    init(_ value: JSONValue, at pointer: String = "") throws(ManagementError) {
        guard case .object(let members) = value else { throw .wrongType("an object", at: pointer) }
        values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
        self.pointer = pointer
    }

    /// A field that has to be there and may not be `null`.
    func required<Value>(_ name: String, _ rule: Rule<Value>) throws(ManagementError) -> Value {
        let place = place(of: name)
        guard let value = values[name] else {
            throw ManagementError(.invalidField, "the field \"\(name)\" is required", at: place)
        }
        return try rule.read(value, place)
    }

    /// A field that may be missing or `null`.
    func optional<Value>(_ name: String, _ rule: Rule<Value>) throws(ManagementError) -> Patch<Value> {
        guard let value = values[name] else { return .keep }
        guard value != .null else { return .clear }
        return .set(try rule.read(value, place(of: name)))
    }

    /// A field that may be missing, but not be `null`.
    func present<Value>(_ name: String, _ rule: Rule<Value>) throws(ManagementError) -> Value? {
        guard let value = values[name] else { return nil }
        return try rule.read(value, place(of: name))
    }

    /// Whether the request names the field, be it with `null`.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// Where a field is in the request.
    func place(of name: String) -> String {
        // RFC 6901, section 3: only these two characters are escaped. The names are ours, and have neither.
        "\(pointer)/\(name)"
    }
}
