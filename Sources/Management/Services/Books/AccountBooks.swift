internal import Synchronization

/// The definitions of all accounts, in memory as they are stored: reads cost nothing, changes go through the store.
package final class AccountBooks: Sendable {
    /// How often a change is tried again when another node was first.
    private static let mostTries = 5
    /// From so many accounts on, one is forgotten for each that is added; it is read again when it is needed.
    private static let mostFilled = 1_000

    /// How much an account may define.
    package let limits: AccountLimits

    let store: any DefinitionStore
    private let clock: Clock
    private let onChange: @Sendable (AccountID) -> Void
    private let books = Mutex<[AccountID: AccountBook]>([:])

    /// Books over a store.
    ///
    /// - Parameters:
    ///   - store: Where definitions are kept.
    ///   - limits: How much an account may define.
    ///   - clock: What tells the time.
    ///   - onChange: Called after each change that was stored; it must not wait.
    package init(
        _ store: any DefinitionStore,
        limits: AccountLimits = AccountLimits(),
        clock: Clock = .system,
        onChange: @escaping @Sendable (AccountID) -> Void = { _ in }
    ) {
        self.onChange = onChange
        self.store = store
        self.limits = limits
        self.clock = clock
    }

    /// Everything an account has defined, after the latest change that has been answered.
    ///
    /// - Parameter account: The account.
    /// - Returns: The definitions; from memory but for the first time.
    /// - Throws: `notFound` or `unavailable`.
    package func definitions(of account: AccountID) async throws(ManagementError) -> Definitions {
        let book = book(of: account)
        if let current = book.current { return current }
        return try await book.turns.withTurn { () async throws(ManagementError) in
            try await self.load(book, account)
        }
    }

    /// The revision of an account's definitions, after the latest change that has been answered.
    ///
    /// - Parameter account: The account.
    /// - Returns: The revision; `nil` when the definitions are not in memory.
    package func revision(of account: AccountID) -> Int? {
        book(of: account).revision
    }

    /// Changes what an account has defined: everything that `body` does, or nothing.
    ///
    /// Changes of one account happen one after another. When this returns the change is stored, and every later call
    /// of `definitions(of:)` shows it.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - body: Checks and changes the draft; may run again on newer definitions.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws, `notFound`, `overloaded` or `unavailable`.
    package func update<Result: Sendable>(
        _ account: AccountID,
        _ body: @Sendable (inout Draft) throws(ManagementError) -> Result
    ) async throws(ManagementError) -> Result {
        let book = book(of: account)
        return try await book.turns.withTurn { () async throws(ManagementError) in
            for _ in 0..<Self.mostTries {
                let current: Definitions
                if let held = book.current { current = held } else { current = try await self.load(book, account) }
                var draft = Draft(current, now: self.clock.now, limits: self.limits)
                let result = try body(&draft)
                guard !draft.change.isEmpty else { return result }
                do throws(StoreError) {
                    let revision = try await self.store.commit(draft.change, to: account)
                    book.current = draft.definitions.at(revision)
                    self.onChange(account)
                    return result
                } catch {
                    // What is stored is no longer what is remembered, or it is not known whether it is.
                    book.current = nil
                    if error.code != .conflict { throw ManagementError(error) }
                }
            }
            throw ManagementError(.overloaded, "other changes were faster each time; try again")
        }
    }

    private func load(_ book: AccountBook, _ account: AccountID) async throws(ManagementError) -> Definitions {
        if let current = book.current { return current }
        do throws(StoreError) {
            let definitions = try await store.definitions(of: account)
            book.current = definitions
            return definitions
        } catch {
            throw ManagementError(error)
        }
    }

    private func book(of account: AccountID) -> AccountBook {
        books.withLock { books in
            if let book = books[account] { return book }
            // The book stays, for somebody may hold it, and two of one account would not see each other's changes.
            if books.count >= Self.mostFilled {
                books.values.first { $0.turns.isIdle && $0.current != nil }?.current = nil
            }
            let book = AccountBook()
            books[account] = book
            return book
        }
    }
}

extension Definitions {
    fileprivate func at(_ revision: Int) -> Definitions {
        var copy = self
        copy.revision = revision
        return copy
    }
}

extension ManagementError {
    /// What a failure of the store means to who asked.
    init(_ error: StoreError) {
        switch error.code {
        case .notFound: self.init(.notFound, error.message)
        case .conflict: self.init(.overloaded, error.message)
        case .exists: self.init(.nameTaken, error.message)
        case .unavailable: self.init(.unavailable, error.message)
        }
    }
}
