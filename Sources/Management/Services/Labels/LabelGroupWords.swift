/// What a kind of groups of labels is called, in sentences and in requests.
package struct LabelGroupWords: Hashable, Sendable {
    /// One group.
    package let group: String
    /// Several groups.
    package let groups: String
    /// One label.
    package let label: String
    /// The field of a group that has its labels.
    package let field: String
}
