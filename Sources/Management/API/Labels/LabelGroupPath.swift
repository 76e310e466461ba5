internal import WeirManagement

/// Where the groups of labels of a kind are in the API.
struct LabelGroupPath<Group: LabelGroup>: Sendable {
    /// The path of the list of groups.
    let groups: String
    /// The parameter that names a group.
    let group: String
    /// What follows the path of a group in that of its labels.
    let labels: String
    /// The parameter that names a label.
    let label: String

    /// The path of one group.
    var one: String { "\(groups)/{\(group)}" }
    /// The path of the labels of a group.
    var inner: String { "\(one)/\(labels)" }
    /// The path of one label.
    var innerOne: String { "\(inner)/{\(label)}" }
}
