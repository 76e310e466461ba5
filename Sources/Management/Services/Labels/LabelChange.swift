/// What a request says of one label in the list of a group.
package struct LabelChange: Sendable {
    /// The label it is about; `nil` for a new one.
    package let id: ObjectID?
    /// The name; a new label has to have one.
    package let name: String?
    /// What it means.
    package let summary: Patch<String>

    /// Describes a change.
    package init(id: ObjectID?, name: String?, summary: Patch<String>) {
        self.id = id
        self.name = name
        self.summary = summary
    }
}
