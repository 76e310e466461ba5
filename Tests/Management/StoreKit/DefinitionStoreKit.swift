import WeirManagement

/// What every store of definitions has to do.
package enum DefinitionStoreKit {
    /// Each is run on empty stores of its own.
    package static let checks: [StoreCheck] =
        contentChecks + [
            StoreCheck("a new account has defined nothing") { stores in
                let account = try await stores.newAccount()
                let definitions = try await stores.definitions.definitions(of: account)
                try StoreCheck.require(definitions.account == account, "the account that was asked for")
                try StoreCheck.require(definitions.revision == 0, "revision 0")
            },
            StoreCheck("an account that is not there is not found") { stores in
                try await StoreCheck.expect(.notFound) { _ = try await stores.definitions.definitions(of: AccountID()) }
                try await StoreCheck.expect(.notFound) {
                    _ = try await stores.definitions.commit(change(0, [other("a")]), to: AccountID())
                }
            },
            StoreCheck("each version of a definition is read back as it was stored") { stores in
                for sample in DefinitionSample.all {
                    let account = try await stores.newAccount()
                    var revision = try await commit(sample.base, 0, to: account, stores)
                    for version in sample.versions {
                        revision = try await commit([version], revision, to: account, stores)
                        try await requireStored(sample.base + [version], revision, of: account, stores)
                    }
                }
            },
            StoreCheck("a definition that is taken out goes with its parts and leaves the others") { stores in
                for sample in DefinitionSample.all {
                    let account = try await stores.newAccount()
                    var revision = try await commit(sample.base, 0, to: account, stores)
                    for version in sample.versions {
                        revision = try await commit([version], revision, to: account, stores)
                        revision = try await stores.definitions.commit(change(revision, removing: version), to: account)
                        let definitions = try await stores.definitions.definitions(of: account)
                        try StoreCheck.require(!definitions.hasAny(like: version), "\(type(of: version)) to be gone")
                        for base in sample.base {
                            try StoreCheck.require(definitions.has(base), "\(type(of: base)) to be still there")
                        }
                    }
                    // Parts that stayed would come back here, or get in the way.
                    for version in sample.versions.reversed() {
                        revision = try await commit([version], revision, to: account, stores)
                        try await requireStored([version], revision, of: account, stores)
                    }
                }
            },
            StoreCheck("two accounts have definitions with the same identifiers and see their own") { stores in
                for sample in DefinitionSample.all {
                    guard let first = sample.versions.first, let last = sample.versions.last else { continue }
                    let accounts = [try await stores.newAccount(), try await stores.newAccount()]
                    var revisions = [0, 0]
                    for (index, version) in [first, last].enumerated() {
                        revisions[index] = try await commit(sample.base + [version], 0, to: accounts[index], stores)
                    }
                    try await requireStored([first], revisions[0], of: accounts[0], stores)
                    try await requireStored([last], revisions[1], of: accounts[1], stores)
                    _ = try await stores.definitions.commit(change(revisions[0], removing: first), to: accounts[0])
                    try await requireStored([last], revisions[1], of: accounts[1], stores)
                }
            },
            StoreCheck("a change of definitions that were changed meanwhile is a conflict and does nothing") { stores in
                let account = try await stores.newAccount()
                let revision = try await commit([other("first")], 0, to: account, stores)
                for stale in [revision - 1, revision + 1] {
                    try await StoreCheck.expect(.conflict) {
                        _ = try await stores.definitions.commit(change(stale, [other("late")]), to: account)
                    }
                }
                let definitions = try await stores.definitions.definitions(of: account)
                try StoreCheck.require(definitions.revision == revision, "the revision to stay")
                try StoreCheck.require(definitions.dataTagCategories.count == 1, "nothing to be added")
            },
            StoreCheck("a change is stored whole or not at all") { stores in
                let account = try await stores.newAccount()
                let revision = try await commit([other("taken")], 0, to: account, stores)
                // A store that knows unique names refuses one of these; which one it comes to first is left to chance.
                let change = change(revision, (0..<40).map { other($0 == 20 ? "taken" : "name \($0)") })
                do {
                    _ = try await stores.definitions.commit(change, to: account)
                    let definitions = try await stores.definitions.definitions(of: account)
                    try StoreCheck.require(definitions.dataTagCategories.count == 41, "all to be added")
                } catch let error as StoreError where error.code == .exists {
                    let definitions = try await stores.definitions.definitions(of: account)
                    try StoreCheck.require(definitions.dataTagCategories.count == 1, "none to be added")
                    try StoreCheck.require(definitions.revision == revision, "the revision to stay")
                    _ = try await commit([other("free")], revision, to: account, stores)
                }
            },
            StoreCheck("every change raises the revision of its account by one") { stores in
                let (account, quiet) = (try await stores.newAccount(), try await stores.newAccount())
                for number in 0..<10 {
                    let revision = try await commit([other("\(number)")], number, to: account, stores)
                    try StoreCheck.require(revision == number + 1, "revision \(number + 1), not \(revision)")
                }
                let definitions = try await stores.definitions.definitions(of: quiet)
                try StoreCheck.require(definitions.revision == 0, "the other account to stay as it is")
            },
            StoreCheck("a database that is opened again has everything that was stored") { stores in
                let account = try await stores.newAccount()
                var stored: [any Definition] = []
                var revision = 0
                for sample in DefinitionSample.all {
                    guard let last = sample.versions.last else { continue }
                    revision = try await commit(sample.base + [last], revision, to: account, stores)
                    stored += sample.base + [last]
                }
                try await requireStored(stored, revision, of: account, try await stores.reopened())
            },
        ]

    /// Something with a name.
    private static func other(_ name: String) -> any Definition {
        let now = Timestamp(microseconds: 2)
        let tag = Label(id: ObjectID(), name: "tag", summary: nil, createdAt: now, updatedAt: now)
        return DataTagCategory(
            id: ObjectID(),
            name: name,
            summary: nil,
            template: nil,
            tags: [tag],
            createdAt: now,
            updatedAt: now
        )
    }

    private static func change(_ revision: Int, _ values: [any Definition]) -> DefinitionChange {
        var change = DefinitionChange(revision: revision)
        for value in values { change.put(value) }
        return change
    }

    private static func change(_ revision: Int, removing value: any Definition) -> DefinitionChange {
        var change = DefinitionChange(revision: revision)
        change.remove(value)
        return change
    }

    private static func commit(
        _ values: [any Definition],
        _ revision: Int,
        to account: AccountID,
        _ stores: any StoreUnderTest
    ) async throws -> Int {
        guard !values.isEmpty else { return revision }
        return try await stores.definitions.commit(change(revision, values), to: account)
    }

    private static func requireStored(
        _ values: [any Definition],
        _ revision: Int,
        of account: AccountID,
        _ stores: any StoreUnderTest
    ) async throws {
        let definitions = try await stores.definitions.definitions(of: account)
        try StoreCheck.require(definitions.revision == revision, "revision \(revision), not \(definitions.revision)")
        for value in values {
            try StoreCheck.require(definitions.has(value), "this to be read back equal: \(value)")
        }
    }
}

extension Definitions {
    /// Whether a definition is there and equal.
    fileprivate func has<Value: Definition>(_ value: Value) -> Bool {
        self[keyPath: Value.shelf][value.id] == value
    }

    /// Whether there is one with this identifier, equal or not.
    fileprivate func hasAny<Value: Definition>(like value: Value) -> Bool {
        self[keyPath: Value.shelf][value.id] != nil
    }
}
