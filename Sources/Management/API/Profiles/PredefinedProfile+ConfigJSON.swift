internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

extension PredefinedProfile {
    /// The profile as its configuration shows it: which entries are on, in the order in which they were named.
    ///
    /// The deprecated list of entries is always empty: Terraform's provider compares it with an empty one.
    var configJSON: JSONValue {
        let head: JSONValue = [
            "id": .string(id.text), "name": .string(definition.name),
            "enabled_entries": .strings(enabled.map(\.text)), "entries": [], "open_access": true,
        ]
        return head.adding(options.members)
    }
}
