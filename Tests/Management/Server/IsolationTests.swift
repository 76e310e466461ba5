import HTTPTypes
import HummingbirdTesting
import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement
import WeirStoreKit

@testable import WeirServer

/// What keeps accounts apart: the gate, before every route that has one in its path.
struct IsolationTests {
    private struct NoScans: ScanService {
        func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer {
            throw ManagementError(.unavailable, "nothing is scanned here")
        }
    }

    private static let books = AccountBooks(MemoryDefinitionStore(accounts: []))
    private static let table = RouteTable(
        Services(
            accounts: AccountService(MemoryAccountStore()),
            datasets: DatasetUploads(books: books, preparation: HeldPreparation(books)),
            documents: DocumentUploads(books: books, reading: HeldDocuments()),
            scans: NoScans(),
            events: EventService(MemoryEventStore()),
            scanBytes: 1 << 20
        )
    )
    private static let ofAccounts = table.routes.filter { $0.path.contains("/{account_id}") }

    /// The path of a route for an account, with identifiers that nothing has.
    private static func path(_ route: Route, _ account: String) -> String {
        route.path.split(separator: "/").map { segment in
            guard segment.hasPrefix("{") else { return "/\(segment)" }
            return segment == "{account_id}" ? "/\(account)" : "/\(ObjectID().text)"
        }
        .joined()
    }

    private static func method(_ route: Route) throws -> HTTPRequest.Method {
        try #require(HTTPRequest.Method(rawValue: route.method.rawValue))
    }

    @Test func `what has no account in its path looks at nothing but who asks`() {
        for route in Self.table.routes where !route.path.contains("/{account_id}") {
            #expect(route.access == .anyone, "\(route.method) \(route.path)")
            guard case .action = route.handler else {
                Issue.record("\(route.method) \(route.path) needs an account")
                continue
            }
        }
        #expect(Self.ofAccounts.count > 90)
        #expect(Self.ofAccounts.allSatisfy { $0.access != .anyone })
        #expect(Self.ofAccounts.allSatisfy { $0.path.split(separator: "/").count { $0 == "{account_id}" } == 1 })
    }

    @Test func `no route lets a token into another account, however its path is written`() async throws {
        let other = AccountID()
        var harness = ServerHarness()
        let store = MemoryDefinitionStore(accounts: [harness.account, other])
        harness.parts.api = API(books: AccountBooks(store), catalog: CatalogIndex(Catalog()))
        harness.parts.routes = Self.table.routes
        let digit = try #require(other.text.utf8.first)
        let written = [other.text, "%\(String(digit, radix: 16))\(other.text.dropFirst())"]
        try await harness.test { caller in
            for route in Self.ofAccounts {
                for account in written {
                    let path = Self.path(route, account)
                    let answer = try await caller.call(try Self.method(route), path, [:])
                    #expect(answer.status == .forbidden, "\(route.method) \(path)")
                    #expect(answer.code == 7403, "\(route.method) \(path)")
                }
                for account in ["\(other.text)%00", other.text.uppercased() + "A", "..", "%2e%2e", "*"] {
                    let path = Self.path(route, account)
                    let answer = try await caller.call(try Self.method(route), path, [:])
                    #expect(answer.status == .notFound, "\(route.method) \(path)")
                }
            }
        }
        #expect(try await store.definitions(of: other).revision == Definitions(account: other).revision)
    }

    @Test func `no route is open to who shows nothing, and none that changes something to who may read`() async throws {
        var harness = ServerHarness()
        harness.parts.routes = Self.table.routes
        try await harness.test { [harness] caller in
            for route in Self.table.routes {
                let path = Self.path(route, harness.account.text)
                let nobody = try await caller.call(try Self.method(route), path, [:], token: nil)
                #expect(nobody.status == .forbidden, "\(route.method) \(path)")
                #expect(nobody.code == 10000, "\(route.method) \(path)")
                guard route.access == .write else { continue }
                let reader = try await caller.call(try Self.method(route), path, [:], token: ServerHarness.reader)
                #expect(reader.status == .forbidden, "\(route.method) \(path)")
                #expect(reader.code == 10000, "\(route.method) \(path)")
            }
        }
    }
}
