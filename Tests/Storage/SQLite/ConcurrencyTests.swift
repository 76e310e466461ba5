import Testing
import WeirManagement
import WeirSQLite
import WeirStoreKit

struct ConcurrencyTests {
    @Test func `changes at the same time are all stored`() async throws {
        let stores = try SQLiteStores(DatabaseFile())
        let accounts = [try await stores.newAccount(), try await stores.newAccount()]
        let books = AccountBooks(stores.definitions)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                for account in accounts { group.addTask { try await Self.add("name \(number)", to: account, books) } }
            }
            try await group.waitForAll()
        }
        let again = try await stores.reopened()
        for account in accounts {
            let stored = try await again.definitions.definitions(of: account)
            #expect(Set(stored.dataTagCategories.unordered.map(\.name)) == Set((0..<100).map { "name \($0)" }))
            #expect(stored.revision == 100)
        }
    }

    @Test func `two nodes on one database lose no change`() async throws {
        let file = try DatabaseFile()
        let nodes = [try SQLiteStores(file), try SQLiteStores(file)]
        let account = try await nodes[0].newAccount()
        let refused = try await withThrowingTaskGroup(of: Set<String>.self) { group in
            for (number, node) in nodes.enumerated() {
                let books = AccountBooks(node.definitions)
                group.addTask {
                    var refused: Set<String> = []
                    for change in 0..<80 {
                        do {
                            try await Self.add("node \(number), change \(change)", to: account, books)
                        } catch let error as ManagementError where error.code == .overloaded {
                            refused.insert("node \(number), change \(change)")
                        }
                    }
                    return refused
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        let wanted = Set([0, 1].flatMap { node in (0..<80).map { "node \(node), change \($0)" } })
        let stored = try await nodes[1].definitions.definitions(of: account)
        #expect(Set(stored.dataTagCategories.unordered.map(\.name)) == wanted.subtracting(refused))
        #expect(stored.revision == stored.dataTagCategories.count)
    }

    @Test func `a node checks names against what the other node has stored`() async throws {
        let file = try DatabaseFile()
        let nodes = [try SQLiteStores(file), try SQLiteStores(file)]
        let account = try await nodes[0].newAccount()
        let books = nodes.map { AccountBooks($0.definitions) }
        _ = try await books[1].definitions(of: account)
        try await Self.add("name", to: account, books[0])
        let error = await #expect(throws: ManagementError.self) { try await Self.add("name", to: account, books[1]) }
        #expect(error?.code == .nameTaken)
        #expect(try await books[1].definitions(of: account).dataTagCategories.count == 1)
    }

    @Test func `readers see whole changes in their order while others write`() async throws {
        let file = try DatabaseFile()
        let writer = try SQLiteStores(file)
        let account = try await writer.newAccount()
        let last = 150
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    let reader = try SQLiteStores(file)
                    var seen = 0
                    while seen < last {
                        let definitions = try await reader.definitions.definitions(of: account)
                        #expect(NumberedChange.isWhole(definitions))
                        #expect(definitions.revision >= seen)
                        seen = definitions.revision
                    }
                }
            }
            group.addTask {
                for number in 1...last {
                    _ = try await writer.definitions.commit(NumberedChange(number: number).change, to: account)
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `many open a new database at the same time`() async throws {
        let file = try DatabaseFile()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask { _ = try await SQLiteStores(file).newAccount() }
            }
            try await group.waitForAll()
        }
        #expect(try await SQLiteStores(file).accounts.accounts().count == 16)
    }

    private static func add(_ name: String, to account: AccountID, _ books: AccountBooks) async throws {
        _ = try await books.update(account) { (draft) throws(ManagementError) in
            try DataTagCategoryService.create(name: name, summary: nil, content: .tags([]), in: &draft)
        }
    }
}
