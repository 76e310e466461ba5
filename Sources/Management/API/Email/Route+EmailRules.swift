internal import WeirManagement

extension Route {
    private static let path = "/email/rules"

    /// Rules for outgoing mail.
    static let emailRules: [Route] = [
        .get(path) { call in .list(call.definitions.emailRulesByPriority.map(\.json)) },
        .get(path + "/{rule_id}") { (call) throws(ManagementError) in
            Reply(try EmailRuleService.rule(try call.path.id("rule_id"), in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let content = try EmailRule.Content(try call.fields())
            return Reply(try EmailRuleService.create(content, call.catalog, in: &draft).json)
        },
        .change(.patch, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let rule = try EmailRuleService.reorder(
                try fields.required("new_priorities", .emailPriorities),
                at: fields.place(of: "new_priorities"),
                in: &draft
            )
            return Reply(rule.json)
        },
        .change(.put, path + "/{rule_id}") { (call, draft) throws(ManagementError) in
            let id = try call.path.id("rule_id")
            let current = try EmailRuleService.rule(id, in: draft.definitions).content
            let content = try EmailRule.Content(try call.fields(), current: current)
            return Reply(try EmailRuleService.update(id, content, call.catalog, in: &draft).json)
        },
        .delete(path + "/{rule_id}") { (call, draft) throws(ManagementError) in
            Reply(try EmailRuleService.delete(try call.path.id("rule_id"), in: &draft).json)
        },
    ]
}
