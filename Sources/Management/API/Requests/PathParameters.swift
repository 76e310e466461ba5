package import WeirManagement

/// What stands in a path where its route has `{name}`, decoded.
package struct PathParameters: Sendable {
    private let values: [String: String]

    /// The values by their names.
    package init(_ values: [String: String]) {
        self.values = values
    }

    /// The parameters of a path, when it is one of a route.
    ///
    /// - Parameters:
    ///   - segments: What stands between the slashes of the path.
    ///   - wanted: The same of the route, with `{name}` for a parameter.
    package init?(_ segments: [Substring], of wanted: [Substring]) {
        guard segments.count == wanted.count else { return nil }
        var values: [String: String] = [:]
        for (name, text) in zip(wanted, segments) {
            if name.hasPrefix("{") {
                values[String(name.dropFirst().dropLast())] = String(text)
            } else if name != text {
                return nil
            }
        }
        self.init(values)
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
