internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/custom_prompt_topics"

    /// Topics of prompts; each is an entry as well, with the same identifier.
    static let customPromptTopics: [Route] = [
        .get(path) { call in
            .list(call.definitions.entries.sorted.filter { $0.content.kind == .topic }.map(\.topicJSON))
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let entry = try EntryService.create(
                EntryService.Proposal(
                    name: try fields.required("name", .name),
                    isEnabled: try fields.required("enabled", .flag),
                    summary: try fields.optional("description", .summary).value,
                    profile: try fields.optional("profile_id", .id).value,
                    content: .topic(try fields.required("topic", .topic))
                ),
                in: &draft
            )
            return Reply(entry.topicJSON)
        },
        .get(path + "/{entry_id}") { (call) throws(ManagementError) in
            Reply(try EntryService.entry(try call.path.id("entry_id"), .topic, in: call.definitions).topicJSON)
        },
        .change(.put, path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let entry = try EntryService.update(
                try call.path.id("entry_id"),
                EntryService.Change(
                    name: try fields.required("name", .name),
                    isEnabled: try fields.required("enabled", .flag),
                    summary: try fields.optional("description", .summary),
                    content: .topic(try fields.required("topic", .topic))
                ),
                in: &draft
            )
            return Reply(entry.topicJSON)
        },
        .delete(path + "/{entry_id}") { (call, draft) throws(ManagementError) in
            try EntryService.delete(try call.path.id("entry_id"), .topic, in: &draft)
            return .deleted
        },
    ]
}

extension Rule where Value == String {
    /// A topic of prompts in a few words.
    fileprivate static var topic: Rule { text(2...50) }
}
