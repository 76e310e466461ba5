package import WeirVerdict

/// A data class and the profiles of a scan for which one thing is true of it.
package struct DataClassOutcome: Hashable, Sendable {
    /// Its identifier.
    package let id: String
    /// Its name.
    package let name: String
    /// The labels that it puts on the findings of the entries it names.
    package let labels: DataClassLabels
    /// The indexes of the profiles in `Scanner.profiles`, ascending.
    package let profiles: [Int]
    /// The indexes of the entries that it names, itself or through other classes, outside every `not`, ascending.
    package let entries: [Int]

    /// A class as a server tells it.
    package init(id: String, name: String, labels: DataClassLabels) {
        self.id = id
        self.name = name
        self.labels = labels
        profiles = []
        entries = []
    }

    /// States for which profiles something is true of a class.
    init(_ rule: DataClassRule, profiles: [Int], entries: [Int]) {
        id = rule.id
        name = rule.name
        labels = rule.labels
        self.profiles = profiles
        self.entries = entries
    }

    /// Whether it puts its labels on a finding.
    func isAbout(_ finding: Finding) -> Bool {
        entries.contains(finding.entry) && profiles.contains(where: finding.classed.contains)
    }
}
