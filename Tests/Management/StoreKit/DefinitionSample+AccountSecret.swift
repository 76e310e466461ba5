import WeirManagement

extension DefinitionSample {
    /// The secret of an account.
    static var accountSecret: DefinitionSample {
        DefinitionSample(
            versions: (0..<2).map { number in
                AccountSecret(
                    secret: DatasetSecret(),
                    createdAt: Timestamp(microseconds: 1_700_000_000_000_000 + number)
                )
            }
        )
    }
}
