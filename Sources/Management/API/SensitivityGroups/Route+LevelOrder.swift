internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/sensitivity_groups/{sensitivity_group_id}/level_order"

    /// The order of the levels of a group.
    static let levelOrder: [Route] = [
        .get(path) { (call) throws(ManagementError) in
            Reply(
                order(
                    of: try SensitivityGroupService.group(
                        try call.path.id("sensitivity_group_id"),
                        in: call.definitions
                    )
                )
            )
        },
        .change(.put, path) { (call, draft) throws(ManagementError) in
            let group = try SensitivityGroupService.reorder(
                try call.fields().required("level_ids", .list(of: .id, most: 1_000)),
                of: try call.path.id("sensitivity_group_id"),
                at: "/level_ids",
                in: &draft
            )
            return Reply(order(of: group))
        },
    ]

    private static func order(of group: SensitivityGroup) -> JSONValue {
        ["level_ids": .strings(group.labels.map(\.id.text))]
    }
}
