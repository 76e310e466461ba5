internal import WeirJSON
internal import WeirManagement

extension AnyEntry {
    /// The entry as the API shows it.
    ///
    /// - Parameter isEnabled: Whether a profile that shares it looks for it; `nil` for the entry's own switch.
    /// - Returns: An object.
    func json(isEnabled: Bool? = nil) -> JSONValue {
        switch self {
        case .own(let entry): entry.json(isEnabled: isEnabled ?? entry.isEnabled)
        case .integration(let entry): entry.json(isEnabled: isEnabled ?? entry.isEnabled)
        case .contributed(let entry): entry.json(isEnabled: isEnabled ?? true)
        case .predefined(let entry): entry.json(isEnabled: isEnabled ?? entry.isEnabled)
        }
    }

    /// The entry in a list of all, or alone.
    var listedJSON: JSONValue {
        guard case .contributed(let entry) = self else { return json() }
        return json().adding([.init("upload_status", .string(entry.status))])
    }
}
