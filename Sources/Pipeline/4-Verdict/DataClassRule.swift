/// One data class: what has to be found for it, and the labels it puts on what is found.
package struct DataClassRule: Hashable, Sendable {
    /// When a data class holds; entries and other classes are named by their identifiers.
    package indirect enum Condition: Hashable, Sendable {
        /// The entry has a finding.
        case entry(String)
        /// The other class holds.
        case dataClass(String)
        /// The other does not hold.
        case not(Condition)
        /// Both hold.
        case and(Condition, Condition)
        /// One of them holds, not both.
        case xor(Condition, Condition)
        /// At least one of them holds.
        case or(Condition, Condition)
    }

    /// The identifier.
    package let id: String
    /// The name.
    package let name: String
    /// When it holds.
    package let condition: Condition
    /// What it says of the findings of the entries that it names.
    package let labels: DataClassLabels

    /// Describes a class.
    package init(id: String, name: String, condition: Condition, labels: DataClassLabels = DataClassLabels()) {
        self.id = id
        self.name = name
        self.condition = condition
        self.labels = labels
    }
}
