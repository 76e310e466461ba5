internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let eventPath = "/weir/v1/accounts/{account_id}/events"

    /// What is remembered of scans; weir's own, beside the compatible API.
    static func events(_ service: EventService) -> [Route] {
        [
            Route(
                .get,
                eventPath,
                access: .read,
                .action { (call) async throws(ManagementError) in
                    let page = try await service.events(try EventQuery(call.query), of: try call.path.account())
                    return Reply(
                        .array(page.events.map(\.summary)),
                        page: ["count": .number(page.events.count), "cursor": .optional(page.next?.text)]
                    )
                }
            ),
            Route(
                .delete,
                eventPath,
                access: .write,
                .action { (call) async throws(ManagementError) in
                    let until = try call.query.moment("until")
                    let count = try await service.removeEvents(until: until, of: try call.path.account())
                    return Reply(["deleted": .number(count)])
                }
            ),
            Route(
                .get,
                eventPath + "/export",
                access: .read,
                .action { (call) async throws(ManagementError) in
                    let export = service.export(try EventQuery(call.query), of: try call.path.account())
                    return Reply(lines: {
                        guard let events = try await export.next() else { return nil }
                        return events.flatMap(\.json.line)
                    })
                }
            ),
            Route(
                .get,
                eventPath + "/{event_id}",
                access: .read,
                .action { (call) async throws(ManagementError) in
                    let id = try call.path.id("event_id")
                    return Reply(try await service.event(id, of: try call.path.account()).json)
                }
            ),
        ]
    }
}
