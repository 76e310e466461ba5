import WeirLog

/// How a server is asked to scan: complete and checked.
struct RemoteSettings {
    /// The address of the server.
    let address: String
    /// The token.
    let token: String
    /// The account; `nil` for the one that the token opens.
    let account: String?
    /// How much of matches the server tells.
    let mask: MaskMode

    /// Checks and completes what was typed.
    ///
    /// - Returns: `nil` when no server was named.
    /// - Throws: `CommandFailure` for options that a server does not take, or a token that is missing.
    init?(_ options: ScanOptions) throws(CommandFailure) {
        guard let address = options.remote.server else {
            guard options.remote.credentials.isEmpty else {
                throw CommandFailure("--token, --token-file and --account go with --server")
            }
            return nil
        }
        guard options.pattern.isEmpty, options.minConfidence == nil, options.allowedMatchCount == 0,
            options.contextAwareness == .off
        else {
            throw CommandFailure(
                "with --server the account's profiles decide; --pattern, --min-confidence, --allowed-match-count and "
                    + "--context-awareness do not go with it"
            )
        }
        self.address = address
        account = options.remote.credentials.account
        mask = options.mask
        token = try RemoteToken.token(options.remote.credentials.token, file: options.remote.credentials.tokenFile)
    }
}
