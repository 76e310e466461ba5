import WeirManagement

/// What the first start of a server tells whoever started it: how to get in.
struct Welcome {
    /// The account that was made.
    let account: Account
    /// Its token; printed here, and never again.
    let token: IssuedToken
    /// Where the server is reached.
    let origin: String

    /// Makes the first account and a token for it; `nil` when there is an account.
    init?(_ accounts: AccountService, origin: String) async throws(ManagementError) {
        guard try await accounts.accounts().isEmpty else { return nil }
        account = try await accounts.createAccount(name: "default")
        token = try await accounts.createToken(account: account.id, name: "first start", permission: .write)
        self.origin = origin
    }

    /// The text, with examples to paste.
    var text: String {
        let base = "\(origin)/client/v4"
        return """
            The account "\(account.name)" was made, and a token that may change everything in it:

                export WEIR_ACCOUNT=\(account.id.text)
                export WEIR_TOKEN=\(token.secret)

            It is not shown again. Others are made with 'weir tokens create', and this one goes with
            'weir tokens revoke \(token.token.id)'.

            List the profiles:

                curl -H "Authorization: Bearer $WEIR_TOKEN" \\
                    \(base)/accounts/$WEIR_ACCOUNT/dlp/profiles

            Scan a text:

                curl -H "Authorization: Bearer $WEIR_TOKEN" --json '{"text": "4111 1111 1111 1111"}' \\
                    \(origin)/weir/v1/accounts/$WEIR_ACCOUNT/scan

            The same from Python (pip install cloudflare):

                import os
                from cloudflare import Cloudflare

                client = Cloudflare(api_token=os.environ["WEIR_TOKEN"], base_url="\(base)")
                for profile in client.zero_trust.dlp.profiles.list(account_id=os.environ["WEIR_ACCOUNT"]):
                    print(profile.id, profile.name)


            """
    }
}
