extension ScanAnswer {
    /// A data class that holds for a profile of the scan.
    package struct DataClass: Hashable, Sendable {
        /// A label, with the category or group that it is from.
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

        /// The identifier.
        package let id: String
        /// The name.
        package let name: String
        /// The data tags that it puts on the findings of the entries it names.
        package let tags: [Label]
        /// The sensitivity levels that it puts on them.
        package let levels: [Label]
        /// The profiles for which it holds.
        package let profiles: [Reference]

        /// Describes a class that holds.
        package init(id: String, name: String, tags: [Label], levels: [Label], profiles: [Reference]) {
            self.id = id
            self.name = name
            self.tags = tags
            self.levels = levels
            self.profiles = profiles
        }
    }
}
