/// What the values of all secret datasets of an account are hashed with, made with the first of them.
///
/// It is one for all, so that a text that is scanned has to be hashed once, however many datasets there are. Each version
/// of a dataset records the secret that its own values were hashed with.
package struct AccountSecret: Definition {
    /// Where an account keeps it.
    package static var shelf: WritableKeyPath<Definitions, Shelf<AccountSecret>> { \.secret }

    /// An account has one.
    package var id: ObjectID { .only }
    /// When it was made.
    package let createdAt: Timestamp
    /// The secret.
    package let secret: DatasetSecret

    /// Describes a secret.
    package init(secret: DatasetSecret, createdAt: Timestamp) {
        self.secret = secret
        self.createdAt = createdAt
    }
}

extension Draft {
    /// The secret of the account's datasets, which is made when there is none.
    mutating func datasetSecret() -> DatasetSecret {
        if let made = definitions.secret[.only] { return made.secret }
        let made = AccountSecret(secret: DatasetSecret(), createdAt: now)
        put(made)
        return made.secret
    }
}
