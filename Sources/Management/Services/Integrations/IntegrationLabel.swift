/// A label of a provider, as a request names it.
package struct IntegrationLabel: Hashable, Sendable {
    /// The identifier that the provider gave it; its entry has the same.
    package let id: ObjectID
    /// The name that the provider gave it.
    package let name: String
    /// Whether its profile looks for it; `nil` leaves that as it is, and a new one off.
    package let isEnabled: Bool?

    /// Names a label.
    package init(id: ObjectID, name: String, isEnabled: Bool? = nil) {
        self.id = id
        self.name = name
        self.isEnabled = isEnabled
    }
}
