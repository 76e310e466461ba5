internal import Synchronization
package import WeirManagement
package import WeirScan

/// Keeps for each account the scanner of its latest definitions.
///
/// A change leaves the scanner as it is: scans that run go on with it. The first scan after the change gets a new one,
/// which is compiled then, or has been compiled since by `prepare`.
package final class PolicyKeeper: Sendable {
    /// For how many accounts a scanner is kept; that of the account which was scanned for the longest time ago goes.
    private static let mostKept = 64

    private let books: AccountBooks
    private let contents: PolicyContents
    private let compiler: ScannerCompiler
    private let work: WorkPool
    private let catalog: CatalogIndex
    private let prints = DocumentPrints()
    private let words = EntryWordLists()
    private let places = Mutex<[AccountID: Place]>([:])
    private let clock = Mutex(0)

    /// The scanner of one account.
    private final class Place: Sendable {
        struct State {
            var policy: CompiledPolicy?
            var lastUse = 0
        }

        let turns = Turns(for: "scans of this account")
        let state = Mutex(State())
    }

    /// A keeper without scanners.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined.
    ///   - contents: The values that they have uploaded.
    ///   - compiler: What makes scanners.
    ///   - work: Where they are made.
    ///   - catalog: What ships with weir.
    package init(
        books: AccountBooks,
        contents: PolicyContents,
        compiler: ScannerCompiler,
        work: WorkPool,
        catalog: CatalogIndex
    ) {
        self.books = books
        self.contents = contents
        self.compiler = compiler
        self.work = work
        self.catalog = catalog
    }

    /// The scanner of what an account has defined, every change included that was answered before.
    ///
    /// - Parameter account: The account.
    /// - Returns: The scanner with its revision.
    /// - Throws: `notFound`, `overloaded` or `unavailable`.
    package func policy(of account: AccountID) async throws(ManagementError) -> CompiledPolicy {
        let policy = try await latest(of: account)
        policy.use()
        return policy
    }

    /// Compiles what an account has defined when it is likely to be needed: when scans used what was compiled before.
    package func prepare(_ account: AccountID) async {
        let policy = places.withLock { $0[account]?.state.withLock { $0.policy } }
        guard let policy, policy.wasUsed else { return }
        // Whoever scans next finds out himself what is wrong.
        _ = try? await latest(of: account)
    }

    private func latest(of account: AccountID) async throws(ManagementError) -> CompiledPolicy {
        let wanted = try await books.definitions(of: account).revision
        let place = place(of: account)
        if let policy = place.state.withLock({ $0.policy }), policy.serves(wanted) { return policy }
        return try await place.turns.withTurn { () async throws(ManagementError) in
            // Those who waited for the turn find what the first of them has compiled.
            let definitions = try await self.books.definitions(of: account)
            let previous = place.state.withLock { $0.policy }
            if let previous, previous.serves(definitions.revision) { return previous }
            let tables = try await self.tables(for: definitions)
            let policy = try await self.work.run { () throws(ManagementError) in
                try self.compile(definitions, tables, replacing: previous)
            }
            place.state.withLock { $0.policy = policy }
            return policy
        }
    }

    /// The values that a policy needs; those that the one before it has are not loaded again.
    ///
    /// They are loaded where that keeps no other account waiting, whatever it takes.
    private func tables(for definitions: Definitions) async throws(ManagementError) -> PolicyTables {
        guard definitions.datasets.count > 0 else { return PolicyTables() }
        let wanted = try await work.run { PolicyDefinition(definitions, self.catalog, from: nil).datasets }
        let tables = await contents.tables(of: wanted, in: definitions)
        // Reading ends early for a request that was given up: others must not miss what is not missing.
        guard !tables.isPartial || !Task.isCancelled else {
            throw ManagementError(.unavailable, "the request was given up")
        }
        return tables
    }

    private func compile(
        _ definitions: Definitions,
        _ tables: PolicyTables,
        replacing previous: CompiledPolicy?
    ) throws(ManagementError) -> CompiledPolicy {
        do {
            let sources = PolicyDefinition.Sources(tables: tables, words: words, prints: prints)
            let definition = PolicyDefinition(definitions, catalog, from: sources).definition
            let scanner = try compiler.scanner(for: definition, replacing: previous?.scanner)
            let active = Set(
                definition.profiles.filter { !$0.dataClasses.isEmpty || $0.members.contains(where: \.isOn) }.map(\.id)
            )
            return CompiledPolicy(
                revision: definitions.revision,
                scanner: scanner,
                active: scanner.profiles.indices.filter { active.contains(scanner.profiles[$0].id) },
                tables: tables,
                payloadLogging: PayloadLogging(SettingsService.settings(in: definitions))
            )
        } catch {
            throw ManagementError(.unavailable, "the definitions could not be compiled: \(error.code.rawValue)")
        }
    }

    private func place(of account: AccountID) -> Place {
        let now = clock.withLock { clock in
            clock += 1
            return clock
        }
        let place = places.withLock { places in
            if let place = places[account] { return place }
            if places.count >= Self.mostKept {
                let oldest = places.filter { $0.value.turns.isIdle }
                    .min { $0.value.state.withLock { $0.lastUse } < $1.value.state.withLock { $0.lastUse } }
                if let oldest { places[oldest.key] = nil }
            }
            let place = Place()
            places[account] = place
            return place
        }
        place.state.withLock { $0.lastUse = now }
        return place
    }
}
