internal import WeirJSON
internal import WeirManagement

extension Route {
    /// The credentials that a request itself shows.
    static let tokens: [Route] = [
        Route(
            .get,
            base + "/user/tokens/verify",
            access: .anyone,
            .action { (call) async throws(ManagementError) in
                // Whoever comes this far has shown valid credentials.
                let token: JSONValue = [
                    "id": .string(call.principal.token.text), "status": .string(AccessToken.Status.active.rawValue),
                ]
                let end = call.principal.expiresAt.map { [JSONValue.Member("expires_on", .string($0.text))] }
                return Reply(token.adding(end ?? []))
            }
        )
    ]
}
