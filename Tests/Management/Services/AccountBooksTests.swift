import Testing
import WeirManagement
import WeirStoreKit

struct AccountBooksTests {
    @Test func `changes at the same time are all there`() async throws {
        let account = AccountID()
        let books = AccountBooks(MemoryDefinitionStore(accounts: [account]))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    _ = try await books.update(account) { (draft) throws(ManagementError) in
                        try DataTagCategoryService.create(
                            name: "category \(number)",
                            summary: nil,
                            content: .tags([]),
                            in: &draft
                        )
                    }
                }
            }
            try await group.waitForAll()
        }
        let definitions = try await books.definitions(of: account)
        #expect(definitions.dataTagCategories.count == 100)
        #expect(definitions.revision == 100)
    }
}
