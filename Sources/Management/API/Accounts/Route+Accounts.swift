internal import WeirManagement

extension Route {
    private static let path = base + "/accounts"

    /// The accounts that credentials open: one.
    static func accounts(_ service: AccountService) -> [Route] {
        [
            Route(
                .get,
                path,
                access: .anyone,
                .action { (call) async throws(ManagementError) in
                    let page = try Page(call.query)
                    let account = try await service.account(call.principal.account)
                    // The one filter that clients of the compatible API send.
                    let name = call.query.value("name")
                    return page.reply(name == nil || name == account.name ? [account] : [], \.json)
                }
            ),
            Route(
                .get,
                path + "/{account_id}",
                access: .read,
                .action { (call) async throws(ManagementError) in
                    Reply(try await service.account(try call.path.account()).json)
                }
            ),
        ]
    }
}
