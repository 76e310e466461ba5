/// The labels that a data class puts on what it applies to.
package struct DataClassLabels: Hashable, Sendable {
    /// A label with the category or group that it is from.
    package struct Label: Hashable, Sendable {
        /// The identifier.
        package let id: String
        /// The name.
        package let name: String
        /// The identifier of its category or group.
        package let groupID: String
        /// The name of its category or group.
        package let groupName: String

        /// Names a label.
        package init(id: String, name: String, groupID: String, groupName: String) {
            self.id = id
            self.name = name
            self.groupID = groupID
            self.groupName = groupName
        }
    }

    /// The data tags, in their order.
    package let tags: [Label]
    /// The sensitivity levels, in their order.
    package let levels: [Label]

    /// Some labels.
    package init(tags: [Label] = [], levels: [Label] = []) {
        self.tags = tags
        self.levels = levels
    }
}
