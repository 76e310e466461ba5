import WeirJSON

extension RemoteServer {
    /// The account that is meant: the one that was named, or else the only one that the credentials open.
    ///
    /// - Throws: `CommandFailure` when they open several; why the server gave no answer.
    func account(named name: String?) async throws -> String {
        if let name { return name }
        let accounts = try await get("/client/v4/accounts").elements
        guard let id = accounts.first?["id"].string, accounts.count == 1 else {
            throw CommandFailure("the credentials open \(accounts.count) accounts; name one with --account")
        }
        return id
    }
}
