package import WeirManagement

/// What routes need that look at more than the definitions of an account.
package struct Services: Sendable {
    /// Accounts and their credentials.
    package let accounts: AccountService

    /// The services of one server.
    package init(accounts: AccountService) {
        self.accounts = accounts
    }
}
