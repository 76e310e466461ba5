internal import CoreMetrics
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import WeirAPI
internal import WeirManagement

/// Answers requests for the routes of the API.
struct RouteService: Sendable {
    /// What is asked.
    struct Asked: Sendable {
        let request: Request
        let target: RequestTarget
        let values: [(name: String, encoded: Substring)]

        init(_ request: Request, _ target: RequestTarget, _ values: [(name: String, encoded: Substring)]) {
            self.request = request
            self.target = target
            self.values = values
        }

        /// What stands in the path where the route has the account.
        var account: Substring? { values.first { $0.name == "account_id" }?.encoded }

        /// What stands in the path where the route has parameters.
        func path() throws(Refusal) -> PathParameters {
            var decoded: [String: String] = [:]
            for (name, encoded) in values {
                guard let text = encoded.percentDecoded() else { throw .badPath }
                decoded[name] = text
            }
            return PathParameters(decoded)
        }

        /// What the query says.
        func query() throws(Refusal) -> Query {
            guard let query = target.items() else { throw .badQuery }
            return query
        }
    }

    let api: API
    let gate: Gate
    let rateLimit: RateLimit
    let cache: AnswerCache
    let bodies: BodyReader
    let requestSeconds: Int
    let clock: Clock
    /// What is different after each start.
    let instance: String
    let meters: ServerMeters

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - route: The route.
    ///   - asked: The request.
    ///   - exchange: Gets to know who asks.
    /// - Returns: The answer.
    /// - Throws: Why it is refused.
    func answer(_ route: Route, _ asked: Asked, _ exchange: inout Exchange) async throws(Refusal) -> Answer {
        let principal = try await principal(asked, exchange.client)
        exchange.principal = principal
        let (standing, refusal) = rateLimit.count(principal.token, now: clock.now)
        exchange.standing = standing
        if let refusal {
            meters.rateLimited.increment()
            throw refusal
        }
        try gate.check(principal, route.access, asked.account)
        if route.isCacheable, let answer = cached(asked, principal) {
            meters.cacheHits.increment()
            return answer
        }
        let (path, query) = (try asked.path(), try asked.query())
        return try await Deadline.limit(seconds: requestSeconds) { () async throws(Refusal) in
            try await bodies.withBody(of: asked.request, route.body) { (body) async throws(Refusal) in
                let request = API.Request(principal: principal, path: path, query: query, body: body)
                guard route.isCacheable else {
                    let reply = try await reply(request, route)
                    if let lines = reply.lines { return Answer(lines) }
                    return Answer(.ok, ByteBuffer(bytes: Envelope.success(reply)))
                }
                return try await read(request, route, asked)
            }
        }
    }

    private func principal(_ asked: Asked, _ client: String) async throws(Refusal) -> Principal {
        guard let credentials = try Credentials(asked.request.headers) else { throw .unauthenticated }
        let digest = CredentialsDigest(credentials)
        if let principal = gate.principal(known: digest) { return principal }
        return try await Deadline.limit(seconds: requestSeconds) { () async throws(Refusal) in
            try await gate.principal(for: credentials, digest, from: client)
        }
    }

    private func reply(_ request: API.Request, _ route: Route) async throws(Refusal) -> Reply {
        do throws(ManagementError) {
            return try await api.answer(request, route)
        } catch {
            throw Refusal(error)
        }
    }

    private func revision(of account: AccountID) async throws(Refusal) -> Int {
        do throws(ManagementError) {
            return try await api.books.definitions(of: account).revision
        } catch {
            throw Refusal(error)
        }
    }

    private func cached(_ asked: Asked, _ principal: Principal) -> Answer? {
        guard let revision = api.books.revision(of: principal.account) else { return nil }
        let key = AnswerCache.Key(account: principal.account, revision: revision, target: asked.target.text)
        guard let cached = cache[key] else { return nil }
        return shown(cached, key, asked)
    }

    private func read(_ request: API.Request, _ route: Route, _ asked: Asked) async throws(Refusal) -> Answer {
        let account = request.principal.account
        let revision = try await revision(of: account)
        let bytes = Envelope.success(try await reply(request, route))
        // What was changed meanwhile may be in the answer or not: it is no answer for either revision.
        guard api.books.revision(of: account) == revision else { return Answer(.ok, ByteBuffer(bytes: bytes)) }
        let key = AnswerCache.Key(account: account, revision: revision, target: asked.target.text)
        let cached = CachedAnswer(bytes)
        cache.keep(cached, for: key)
        return shown(cached, key, asked)
    }

    private func shown(_ cached: CachedAnswer, _ key: AnswerCache.Key, _ asked: Asked) -> Answer {
        var cached = cached
        let header = asked.request.headers
        if cached.wantsCompressing, AcceptedEncodings.takesGzip(header[.acceptEncoding]) {
            cached.compress()
            cache.keep(cached, for: key)
        }
        return Answer(cached, EntityTag(revision: key.revision, instance: instance), for: header)
    }
}

extension Route {
    /// Whether its answers depend on nothing but the definitions of the account, path and query.
    fileprivate var isCacheable: Bool {
        guard case .read = handler else { return false }
        return method == .get
    }
}
