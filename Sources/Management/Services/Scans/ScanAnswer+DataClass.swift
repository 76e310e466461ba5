package import WeirVerdict

extension ScanAnswer {
    /// A data class that holds for a profile of the scan.
    package struct DataClass: Hashable, Sendable {
        /// The identifier.
        package let id: String
        /// The name.
        package let name: String
        /// What it puts on the findings of the entries it names.
        package let labels: DataClassLabels
        /// The profiles for which it holds.
        package let profiles: [Reference]

        /// Describes a class that holds.
        package init(id: String, name: String, labels: DataClassLabels, profiles: [Reference]) {
            self.id = id
            self.name = name
            self.labels = labels
            self.profiles = profiles
        }
    }
}
