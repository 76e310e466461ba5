import WeirManagement

/// What every store of accounts and credentials has to do.
package enum AccountStoreKit {
    /// Each is run on empty stores of its own.
    package static let checks: [StoreCheck] = [
        StoreCheck("accounts are found and listed as they were made") { stores in
            try StoreCheck.require(try await stores.accounts.accounts().isEmpty, "no account at first")
            let made = (0..<3).map { Account(id: AccountID(), name: "ünï \($0)'", createdAt: moment($0)) }
            for account in made.reversed() { try await stores.accounts.add(account) }
            try StoreCheck.require(try await stores.accounts.accounts() == made, "all in the order of their moments")
            try StoreCheck.require(try await stores.accounts.account(made[1].id) == made[1], "the one asked for")
            try StoreCheck.require(try await stores.accounts.account(AccountID()) == nil, "none for another identifier")
        },
        StoreCheck("an account is added once") { stores in
            let account = Account(id: AccountID(), name: "one", createdAt: moment(0))
            try await stores.accounts.add(account)
            try await StoreCheck.expect(.exists) { try await stores.accounts.add(account) }
        },
        StoreCheck("credentials are read back as they were stored") { stores in
            let account = try await stores.newAccount()
            let token = credentials(of: account, 1, lookup: "abcdefghijklmnop")
            let key = credentials(of: account, 0, email: "ann@example.com")
            for one in [token, key] { try await stores.accounts.add(one) }
            let again = try await stores.reopened().accounts
            try StoreCheck.require(try await again.token(lookup: "abcdefghijklmnop") == token, "the token")
            try StoreCheck.require(try await again.keys(email: "ann@example.com") == [key], "the key")
            try StoreCheck.require(try await again.tokens() == [key.token, token.token], "both in order")
            try StoreCheck.require(try await again.token(lookup: "ABCDEFGHIJKLMNOP") == nil, "case to matter")
            try StoreCheck.require(try await again.keys(email: "bob@example.com").isEmpty, "no other key")
        },
        StoreCheck("credentials need their account, and a lookup is unique") { stores in
            try await StoreCheck.expect(.notFound) {
                try await stores.accounts.add(credentials(of: AccountID(), 0, lookup: "a"))
            }
            let account = try await stores.newAccount()
            try await stores.accounts.add(credentials(of: account, 0, lookup: "a"))
            try await StoreCheck.expect(.exists) {
                try await stores.accounts.add(credentials(of: account, 0, lookup: "a"))
            }
            // Keys have no lookup, and an address may have several.
            for _ in 0..<2 { try await stores.accounts.add(credentials(of: account, 0, email: "ann@example.com")) }
            try StoreCheck.require(try await stores.accounts.keys(email: "ann@example.com").count == 2, "two keys")
        },
        StoreCheck("what is revoked stays revoked since the first time") { stores in
            let account = try await stores.newAccount()
            let token = credentials(of: account, 0, lookup: "a")
            let keys = [credentials(of: account, 0, email: "a@b"), credentials(of: account, 0, email: "a@b")]
            for one in [token] + keys { try await stores.accounts.add(one) }
            for hour in [5, 6] {
                let revoked = try await stores.accounts.revoke(token.token.id, at: moment(hour))
                try StoreCheck.require(revoked?.revokedAt == moment(5), "the first moment")
            }
            _ = try await stores.accounts.revoke(keys[0].token.id, at: moment(5))
            let again = try await stores.reopened().accounts
            try StoreCheck.require(try await again.token(lookup: "a")?.token.revokedAt == moment(5), "to stay revoked")
            try StoreCheck.require(try await again.keys(email: "a@b") == [keys[1]], "the key that is not revoked")
            try StoreCheck.require(try await again.revoke(ObjectID(), at: moment(7)) == nil, "nothing to revoke")
        },
    ]

    private static func moment(_ hour: Int) -> Timestamp {
        Timestamp(microseconds: 1_700_000_000_000_001 + Int64(hour) * 3_600_000_000)
    }

    private static func credentials(
        of account: AccountID,
        _ hour: Int,
        lookup: String? = nil,
        email: String? = nil
    ) -> StoredToken {
        let token = AccessToken(
            id: ObjectID(),
            account: account,
            name: "credentials \(hour)",
            permission: hour == 0 ? .read : .write,
            email: email,
            createdAt: moment(hour),
            expiresAt: hour == 0 ? nil : moment(hour + 1)
        )
        return StoredToken(token: token, lookup: lookup, digest: SaltedDigest(of: "secret \(hour)"))
    }
}
