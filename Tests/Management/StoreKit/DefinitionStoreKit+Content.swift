import WeirManagement

extension DefinitionStoreKit {
    /// What a store has to do with content; each is run on empty stores of its own.
    package static let contentChecks: [StoreCheck] = [
        StoreCheck("content is read back as it was stored, replaced, and gone when it was taken out") { stores in
            let account = try await stores.newAccount()
            let dataset = try await newDataset(of: account, stores)
            let keys = [1, 2].map { ContentKey(dataset: dataset.id, version: $0, column: ObjectID()) }
            try await requireContent(nil, at: keys[0], of: account, stores)
            let every = Content(Array(0...255) + [0])
            var revision = try await commit(1, to: account, stores) { contents in
                contents.put(every, at: keys[0])
                contents.put(Content([]), at: keys[1])
            }
            try await requireContent(every, at: keys[0], of: account, stores)
            try await requireContent(Content([]), at: keys[1], of: account, stores)
            revision = try await commit(revision, to: account, stores) { contents in
                contents.put(Content([1]), at: keys[0])
                contents.remove(keys[1])
            }
            try await requireContent(Content([1]), at: keys[0], of: account, stores)
            try await requireContent(nil, at: keys[1], of: account, stores)
            _ = try await commit(revision, to: account, stores) { $0.remove(keys[1]) }
            try await requireContent(Content([1]), at: keys[0], of: account, try await stores.reopened())
        },
        StoreCheck("content goes with its dataset, and is stored with it in one change") { stores in
            let account = try await stores.newAccount()
            let dataset = try await newDataset(of: account, stores)
            let key = ContentKey(dataset: dataset.id, version: 1, column: ObjectID())
            _ = try await commit(1, to: account, stores) { $0.put(Content([1]), at: key) }
            var removal = DefinitionChange(revision: 2)
            removal.remove(dataset)
            removal.contents.remove(key)
            _ = try await stores.definitions.commit(removal, to: account)
            try await requireContent(nil, at: key, of: account, stores)
            var both = DefinitionChange(revision: 3)
            both.put(dataset)
            both.contents.put(Content([2]), at: key)
            _ = try await stores.definitions.commit(both, to: account)
            try await requireContent(Content([2]), at: key, of: account, stores)
        },
        StoreCheck("an account sees its own content, and a conflict stores none") { stores in
            let accounts = [try await stores.newAccount(), try await stores.newAccount()]
            let dataset = try await newDataset(of: accounts[0], stores)
            _ = try await newDataset(dataset, of: accounts[1], stores)
            let key = ContentKey(dataset: dataset.id, version: 1, column: ObjectID())
            _ = try await commit(1, to: accounts[0], stores) { $0.put(Content([1]), at: key) }
            try await requireContent(nil, at: key, of: accounts[1], stores)
            _ = try await commit(1, to: accounts[1], stores) { $0.put(Content([2]), at: key) }
            try await requireContent(Content([1]), at: key, of: accounts[0], stores)
            try await StoreCheck.expect(.conflict) {
                _ = try await commit(1, to: accounts[0], stores) { $0.remove(key) }
            }
            try await requireContent(Content([1]), at: key, of: accounts[0], stores)
        },
        StoreCheck("accounts are known that have something in preparation") { stores in
            for status in UploadStatus.allCases {
                let account = try await stores.newAccount()
                var dataset = try await newDataset(of: account, stores)
                dataset.versions = [DatasetVersion(number: 1, status: status, parts: [], secret: nil)]
                var change = DefinitionChange(revision: 1)
                change.put(dataset)
                _ = try await stores.definitions.commit(change, to: account)
                let isKnown = try await stores.definitions.accountsInPreparation().contains(account)
                try StoreCheck.require(isKnown == status.isInPreparation, "the accounts with pending or processing")
            }
        },
    ]

    private static func newDataset(
        _ dataset: Dataset? = nil,
        of account: AccountID,
        _ stores: any StoreUnderTest
    ) async throws -> Dataset {
        let now = Timestamp(microseconds: 1)
        let dataset =
            dataset
            ?? Dataset(
                id: ObjectID(),
                name: "Words",
                summary: nil,
                isSecret: false,
                isCaseSensitive: false,
                encoding: .list,
                columns: [],
                versions: [DatasetVersion(number: 1, status: .empty, parts: [], secret: nil)],
                createdAt: now,
                updatedAt: now
            )
        var change = DefinitionChange(revision: 0)
        change.put(dataset)
        _ = try await stores.definitions.commit(change, to: account)
        return dataset
    }

    private static func commit(
        _ revision: Int,
        to account: AccountID,
        _ stores: any StoreUnderTest,
        _ body: (inout ContentChange) -> Void
    ) async throws -> Int {
        var change = DefinitionChange(revision: revision)
        body(&change.contents)
        return try await stores.definitions.commit(change, to: account)
    }

    private static func requireContent(
        _ content: Content?,
        at key: ContentKey,
        of account: AccountID,
        _ stores: any StoreUnderTest
    ) async throws {
        let found = try await stores.definitions.content(at: key, of: account)
        try StoreCheck.require(found == content, "the content that was stored last")
    }
}
