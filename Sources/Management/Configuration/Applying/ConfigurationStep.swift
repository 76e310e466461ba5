/// What is done with one object.
package struct ConfigurationStep: Hashable, Sendable {
    /// What is done.
    package enum Action: String, Hashable, Sendable, CaseIterable {
        case create
        case update
        case unchanged
        case delete
    }

    /// What is done.
    package internal(set) var action: Action
    /// What the object is called, such as "custom profile".
    package let noun: String
    /// Its name; empty for the settings.
    package let name: String
    /// Whether values or a document are uploaded for it.
    package internal(set) var uploads = false
    /// Where it is in the file; `nil` for what is deleted.
    package let pointer: String?
}
