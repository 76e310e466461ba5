internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let accountPath = "/weir/v1/accounts/{account_id}"
    private static let feedbackPath = accountPath + "/events/{event_id}/feedback"

    /// What people say of the findings in events.
    static func feedback(_ service: EventService) -> [Route] {
        [
            Route(
                .get,
                accountPath + "/feedback",
                access: .read,
                .action { (call) async throws(ManagementError) in
                    .list(try await service.feedbackCounts(of: try call.path.account()).map(\.json))
                }
            ),
            Route(
                .get,
                feedbackPath,
                access: .read,
                .action { (call) async throws(ManagementError) in
                    let id = try call.path.id("event_id")
                    return .list(try await service.feedback(on: id, of: try call.path.account()).map(\.json))
                }
            ),
            Route(
                .post,
                feedbackPath,
                access: .write,
                body: .json(),
                .action { (call) async throws(ManagementError) in
                    let fields = try call.fields()
                    let feedback = try await service.addFeedback(
                        try fields.required("verdict", .word),
                        on: try fields.required("entry_id", .id),
                        comment: try fields.optional("comment", .text(0...500)).value,
                        to: try call.path.id("event_id"),
                        of: try call.path.account(),
                        by: call.principal.token
                    )
                    return Reply(feedback.json)
                }
            ),
            Route(
                .delete,
                feedbackPath + "/{entry_id}",
                access: .write,
                .action { (call) async throws(ManagementError) in
                    try await service.withdrawFeedback(
                        on: try call.path.id("entry_id"),
                        from: try call.path.id("event_id"),
                        of: try call.path.account()
                    )
                    return .deleted
                }
            ),
        ]
    }
}
