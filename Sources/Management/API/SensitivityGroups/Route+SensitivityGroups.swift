internal import WeirManagement

extension Route {
    private static let path = LabelGroupPath<SensitivityGroup>(
        groups: "/sensitivity_groups",
        group: "sensitivity_group_id",
        labels: "levels",
        label: "sensitivity_level_id"
    )

    /// Groups of sensitivity levels, their levels, and what they can be copied from.
    ///
    /// The templates come first, for their path has the form of a group's.
    static let sensitivityGroups =
        labelTemplates("/sensitivity_groups/templates", of: SensitivityGroup.self) + labelGroups(path)
        + labels(path)
}
