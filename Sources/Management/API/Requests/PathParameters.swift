package import WeirManagement

/// What stands in a path where its route has `{name}`, decoded.
package struct PathParameters: Sendable {
    private let values: [String: String]

    /// The values by their names.
    package init(_ values: [String: String]) {
        self.values = values
    }

    /// The text of a parameter; empty when the route has none of this name.
    package func text(_ name: String) -> String { values[name] ?? "" }

    /// The identifier that a parameter is.
    ///
    /// - Throws: `badIdentifier` when it is no UUID.
    package func id(_ name: String) throws(ManagementError) -> ObjectID {
        guard let id = ObjectID(text(name)) else {
            throw ManagementError(.badIdentifier, "the path has something else where the UUID of \(name) belongs")
        }
        return id
    }

    /// The number that a parameter is.
    ///
    /// - Throws: `badIdentifier` when it is none.
    package func number(_ name: String) throws(ManagementError) -> Int {
        guard let number = Int(text(name)), number >= 0 else {
            throw ManagementError(.badIdentifier, "the path has something else where the number of \(name) belongs")
        }
        return number
    }

    /// The account.
    ///
    /// - Throws: `badIdentifier` when it is no identifier of an account.
    package func account() throws(ManagementError) -> AccountID {
        guard let account = AccountID(text("account_id")) else {
            throw ManagementError(.badIdentifier, "the id of an account has 32 hexadecimal digits in lower case")
        }
        return account
    }
}
