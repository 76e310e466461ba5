internal import WeirJSON
internal import WeirManagement

extension Account {
    /// The account as the API shows it; there is one type of account.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(name), "type": "standard", "settings": [:],
            "created_on": .string(createdAt.text),
        ]
    }
}
