internal import WeirAPI
package import WeirJSON
package import WeirManagement

/// An account that is nowhere but in memory: what a file defines, for scans without a server.
///
/// Its requests go through the routes of the API, so that a file is read and checked as requests are. What has no
/// identifier in the file gets one that is derived from its name: results stay comparable from run to run.
package struct LocalAccount: ConfigurationTarget {
    /// What the account has defined.
    package private(set) var definitions: Definitions
    /// The values of its datasets.
    package private(set) var contents: [ContentKey: Content] = [:]

    private static let base = Route.base + "/accounts/{account_id}/dlp/"
    private static let routes = RouteTable().routes.filter { $0.path.hasPrefix(base) }

    private let catalog: CatalogIndex
    private let given: GivenIDs
    let preparation: LocalPreparation
    /// Counts the changes, and stands for the time: nothing in a result depends on when it was.
    private var moment: Int64 = 0

    /// An account without definitions.
    ///
    /// - Parameters:
    ///   - file: What it is going to be: says which identifiers are given.
    ///   - catalog: What ships with weir.
    ///   - preparation: What makes values and documents ready.
    package init(
        for file: ConfigurationFile,
        catalog: CatalogIndex,
        preparation: LocalPreparation = .none
    ) {
        self.catalog = catalog
        self.preparation = preparation
        given = GivenIDs(file)
        definitions = Definitions(account: AccountID("00000000000000000000000000000000") ?? AccountID())
    }

    package func pause() async {}

    package mutating func send(
        _ request: ConfigurationRequest
    ) async throws(ConfigurationRefusal) -> JSONValue {
        do throws(ManagementError) {
            if try upload(request) { return .null }
            guard let (route, path) = Self.route(request) else {
                throw ManagementError(.notFound, "there is no such request")
            }
            switch route.handler {
            case .read(let answer):
                let call = ReadCall(path: path, query: Query(), definitions: definitions, catalog: catalog)
                return try answer(call).result
            case .write(let answer):
                let call = Self.call(request, path, catalog)
                // Of a dataset that is made the secret is known already: its values were hashed with it.
                let secret =
                    route.path.hasSuffix("/datasets") ? preparation.secrets[call.json?["name"].string ?? ""] : nil
                return try change { (draft) throws(ManagementError) in
                    if let secret { draft.put(AccountSecret(secret: secret, createdAt: draft.now)) }
                    return try answer(call, &draft).result
                }
            case .action: throw ManagementError(.unavailable, "this needs a server")
            }
        } catch {
            throw ConfigurationRefusal(error.message, at: error.pointer)
        }
    }

    /// Changes what is defined, all of it or nothing.
    mutating func change<Result>(
        _ body: (inout Draft) throws(ManagementError) -> Result
    ) throws(ManagementError) -> Result {
        moment += 1
        // Nothing but entries can have the names of others.
        let ids = IDSource { [given, definitions] kind, path in
            given.id(of: kind, path) { definitions.entries[$0] != nil }
        }
        var draft = Draft(
            definitions,
            now: Timestamp(microseconds: moment),
            limits: AccountLimits(),
            ids: ids
        )
        let result = try body(&draft)
        definitions = draft.definitions
        take(draft.change.contents)
        return result
    }

    private mutating func take(_ change: ContentChange) {
        for (key, step) in change.steps {
            switch step {
            case .put(let content): contents[key] = content
            case .remove: contents[key] = nil
            }
        }
    }

    private static func call(
        _ request: ConfigurationRequest,
        _ path: PathParameters,
        _ catalog: CatalogIndex
    ) -> WriteCall {
        var json: JSONValue?
        if case .json(let value) = request.body { json = value }
        let body = request.encodedBody.map { RequestBody($0.bytes, contentType: $0.type, boundary: $0.boundary) }
        return WriteCall(path: path, query: Query(), json: json, body: body ?? .empty, catalog: catalog)
    }

    private static func route(_ request: ConfigurationRequest) -> (Route, PathParameters)? {
        let given = request.path.split(separator: "/")
        for route in routes where route.method == request.method {
            let wanted = route.path.dropFirst(base.count).split(separator: "/")
            if let path = PathParameters(given, of: wanted) { return (route, path) }
        }
        return nil
    }
}
