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

    private static let routes = RouteTable().routes

    private let catalog: CatalogIndex
    private let ids: IDSource
    /// Counts the changes, and stands for the time: nothing in a result depends on when it was.
    private var moment: Int64 = 0

    /// An account without definitions.
    ///
    /// - Parameters:
    ///   - file: What it is going to be: says which identifiers are given.
    ///   - catalog: What ships with weir.
    package init(for file: ConfigurationFile, catalog: CatalogIndex) {
        self.catalog = catalog
        let given = GivenIDs(file)
        ids = IDSource { kind, path in given.id(of: kind, path) ?? ObjectID(derivedFrom: kind, path) }
        definitions = Definitions(account: AccountID("00000000000000000000000000000000") ?? AccountID())
    }

    package func pause() async {}

    package mutating func send(
        _ request: ConfigurationRequest
    ) async throws(ConfigurationRefusal) -> JSONValue {
        guard let (route, path) = Self.route(request) else { throw ConfigurationRefusal("there is no such request") }
        do throws(ManagementError) {
            switch route.handler {
            case .read(let answer):
                let call = ReadCall(path: path, query: Query(), definitions: definitions, catalog: catalog)
                return try answer(call).result
            case .write(let answer):
                moment += 1
                let now = Timestamp(microseconds: moment)
                var draft = Draft(definitions, now: now, limits: AccountLimits(), ids: ids)
                let result = try answer(Self.call(request, path, catalog), &draft).result
                definitions = draft.definitions
                take(draft.change.contents)
                return result
            case .action: throw ManagementError(.unavailable, "this needs a server")
            }
        } catch {
            throw ConfigurationRefusal(error.message, at: error.pointer)
        }
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
        // /client/v4/accounts/{account_id}/dlp
        let start = Route.base.split(separator: "/").count + 3
        for route in routes where route.method == request.method {
            let wanted = route.path.split(separator: "/").dropFirst(start)
            guard wanted.count == given.count else { continue }
            var values: [String: String] = [:]
            let fits = zip(wanted, given).allSatisfy { name, text in
                guard name.hasPrefix("{") else { return name == text }
                values[String(name.dropFirst().dropLast())] = String(text)
                return true
            }
            if fits { return (route, PathParameters(values)) }
        }
        return nil
    }
}
