import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement
import WeirStoreKit

/// Calls routes as a server would, without one.
struct APIHarness {
    let account = AccountID()
    let api: API
    let accounts: AccountService
    let table: RouteTable
    let scans = RecordingScans()
    let preparation: HeldPreparation
    let documents = HeldDocuments()
    let events = MemoryEventStore()

    /// A harness over an empty account.
    init(catalog: Catalog = Catalog(), limits: AccountLimits = AccountLimits(), clock: Clock = .system) {
        let books = AccountBooks(MemoryDefinitionStore(accounts: [account]), limits: limits, clock: clock)
        api = API(books: books, catalog: CatalogIndex(catalog))
        accounts = AccountService(MemoryAccountStore(), clock: clock)
        preparation = HeldPreparation(books)
        table = RouteTable(
            Services(
                accounts: accounts,
                datasets: DatasetUploads(books: books, preparation: preparation),
                documents: DocumentUploads(books: books, reading: documents),
                scans: scans,
                events: EventService(events, clock: clock),
                scanBytes: 1 << 20
            )
        )
    }

    /// Calls the route of a path below `…/dlp`.
    ///
    /// - Returns: The `result` of the answer.
    /// - Throws: Why the request is refused.
    @discardableResult
    func call(_ method: Route.Method, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        let bytes = body.map { RequestBody($0.bytes, contentType: "application/json") } ?? .empty
        return try await call(method, path, body: bytes).result
    }

    /// Calls the route of a path below `…/dlp`, with a body that may be anything.
    func call(_ method: Route.Method, _ path: String, body: RequestBody) async throws -> Reply {
        let principal = Principal(account: account, token: ObjectID(), permission: .write, expiresAt: nil)
        return try await call(method, "/accounts/\(account.text)/dlp\(path)", as: principal, body: body)
    }

    /// Has something scanned, with the options of a query.
    func scan(_ query: String, _ body: RequestBody) async throws -> JSONValue {
        let principal = Principal(account: account, token: ObjectID(), permission: .read, expiresAt: nil)
        let path = "/weir/v1/accounts/\(account.text)/scan\(query)"
        return try await call(.post, base: "", path, as: principal, body: body).result
    }

    /// Calls a route of weir's own, below `/weir/v1/accounts/…`, as somebody of the account or of another.
    @discardableResult
    func own(
        _ method: Route.Method,
        _ path: String,
        _ body: JSONValue? = nil,
        of other: AccountID? = nil
    ) async throws -> Reply {
        let account = other ?? self.account
        return try await call(
            method,
            base: "",
            "/weir/v1/accounts/\(account.text)\(path)",
            as: Principal(account: account, token: ObjectID(), permission: .write, expiresAt: nil),
            body: body.map { RequestBody($0.bytes, contentType: "application/json") } ?? .empty
        )
    }

    /// Gets what is at a path below `/client/v4`, with credentials of an account.
    func call(_ path: String, as account: AccountID) async throws -> Reply {
        try await call(path, as: Principal(account: account, token: ObjectID(), permission: .read, expiresAt: nil))
    }

    /// Gets what is at a path below `/client/v4`, as somebody.
    func call(_ path: String, as principal: Principal) async throws -> Reply {
        try await call(.get, path, as: principal, body: .empty)
    }

    private func call(
        _ method: Route.Method,
        base: String = Route.base,
        _ path: String,
        as principal: Principal,
        body: RequestBody
    ) async throws -> Reply {
        let parts = path.split(separator: "?", maxSplits: 1)
        var query: [(name: String, value: String)] = []
        for item in parts.dropFirst().joined().split(separator: "&") {
            let pair = item.split(separator: "=", maxSplits: 1)
            query.append((name: String(pair[0]), value: pair.count < 2 ? "" : String(pair[1])))
        }
        for route in table.routes where route.method == method {
            guard let values = Self.match(route.path, "\(base)\(parts[0])") else { continue }
            let request = API.Request(
                principal: principal,
                path: PathParameters(values),
                query: Query(query),
                body: body
            )
            return try await api.answer(request, route)
        }
        throw ManagementError(.notFound, "no route")
    }

    private static func match(_ pattern: String, _ path: String) -> [String: String]? {
        let (wanted, given) = (pattern.split(separator: "/"), path.split(separator: "/"))
        guard wanted.count == given.count else { return nil }
        var values: [String: String] = [:]
        for (name, text) in zip(wanted, given) {
            if name.hasPrefix("{") {
                values[String(name.dropFirst().dropLast())] = String(text)
            } else if name != text {
                return nil
            }
        }
        return values
    }
}
