internal import WeirAPI
internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

/// Makes the requests of a text to a new account, one after another, and looks at what it has defined after each.
///
/// A request is a line with its method and its path, and a body up to a line `---`. The path is what stands below `…/dlp`,
/// or, of weir's own routes, the whole without the account: `/weir/v1/integrations`. Where a path or a body has `$a` to
/// `$z` stands one of the identifiers that answers had up to then, in the order in which they came up.
package enum APITarget {
    /// So many requests are enough to fill an account with what refers to each other.
    private static let mostRequests = 40
    private static let routes = RouteTable().routes
    /// The segments of their paths, as requests name them.
    private static let segments = routes.map { segments(of: $0.path) }
    private static let catalog = CatalogIndex(
        Catalog(
            entries: [
                EntryDefinition(id: "00000000-0000-4000-8000-00000000000a", name: "Card", summary: "Numbers of cards."),
                EntryDefinition(id: "00000000-0000-4000-8000-00000000000b", name: "Lone", summary: "In no profile."),
            ],
            profiles: [
                ProfileDefinition(
                    id: "00000000-0000-4000-9000-00000000000a",
                    name: "Financial",
                    summary: "Cards.",
                    entries: ["Card"]
                )
            ]
        )
    )
    private static let now = Timestamp(microseconds: 1_700_000_000_000_000)
    private static let limits: AccountLimits = {
        var limits = AccountLimits()
        limits.entriesPerProfile = 8
        limits.wordsPerList = 8
        limits.cellsPerDataset = 8
        return limits
    }()

    static func run(_ input: [UInt8]) -> String? {
        var account = FuzzedAccount()
        let text = String(decoding: input, as: UTF8.self)
        for request in text.split(separator: "\n---\n").prefix(mostRequests) {
            if let broken = account.make(request) { return broken }
        }
        return nil
    }

    /// The requests that can be made: the method and the path of each route.
    package static var requests: [String] { routes.map(name) }

    /// What an input asks for: of each request the method and the path of its route; `nil` for what is none.
    package static func requests(of input: [UInt8]) -> [String?] {
        String(decoding: input, as: UTF8.self).split(separator: "\n---\n").map { request in
            head(of: request).flatMap { route($0.method, String($0.path)) }.map { name($0.0) }
        }
    }

    private static func name(_ route: Route) -> String { "\(route.method.rawValue) \(route.path)" }

    private static func segments(of path: String) -> [Substring] {
        path.replacing("\(Route.base)/accounts/{account_id}/dlp", with: "")
            .replacing("/accounts/{account_id}", with: "")
            .split(separator: "/")
    }

    private static func head(of request: Substring) -> (method: Route.Method, path: Substring)? {
        let words = (request.split(separator: "\n", maxSplits: 1).first ?? "").split(separator: " ", maxSplits: 1)
        guard words.count == 2, let method = Route.Method(rawValue: String(words[0])) else { return nil }
        return (method, words[1])
    }

    private static func route(_ method: Route.Method, _ path: String) -> (Route, PathParameters)? {
        let given = segments(of: path)
        for (route, wanted) in zip(routes, segments) where route.method == method {
            if let path = PathParameters(given, of: wanted) { return (route, path) }
        }
        return nil
    }

    /// An account while requests are made.
    private struct FuzzedAccount {
        private var definitions = Definitions(account: AccountID())
        private var ids: [String] = []

        mutating func make(_ request: Substring) -> String? {
            let lines = request.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            guard let head = head(of: request) else { return nil }
            let body = filled(lines.count > 1 ? lines[1] : "")
            guard let (route, path) = route(head.method, filled(head.path)) else { return nil }
            do throws(ManagementError) {
                return try answer(route, path, Array(body.utf8))
            } catch {
                switch error.code {
                case .unavailable, .overloaded: return "what is asked is no fault of weir"
                default: return nil
                }
            }
        }

        private mutating func answer(
            _ route: Route,
            _ path: PathParameters,
            _ bytes: [UInt8]
        ) throws(ManagementError) -> String? {
            let result: JSONValue
            switch route.handler {
            case .action: return nil
            case .read(let answer): result = try answer(read(path)).result
            case .write(let answer):
                guard let body = body(bytes, for: route.body) else { return nil }
                var draft = Draft(definitions, now: now, limits: limits)
                result = try answer(
                    WriteCall(path: path, query: Query(), json: body.json, body: body.body, catalog: catalog),
                    &draft
                ).result
                // What a store has been told is what is remembered.
                let stored = definitions.applying(draft.change)
                guard ConsistencyCheck.areSame(stored, draft.definitions) else {
                    return "a change says all that changes"
                }
                definitions = stored
            }
            collect(result)
            if let broken = ConsistencyCheck.problem(of: definitions, catalog) { return broken }
            for route in routes where route.method == .get {
                guard case .read(let answer) = route.handler, !route.path.hasSuffix("}") else { continue }
                guard route.path.split(separator: "{").count <= 2 else { continue }
                do throws(ManagementError) {
                    _ = try answer(read(PathParameters([:]))).result.bytes
                } catch  where error.code == .notFound {
                    continue
                } catch {
                    return "everything that can be listed is listed"
                }
            }
            return nil
        }

        private func read(_ path: PathParameters) -> ReadCall {
            ReadCall(path: path, query: Query([("all", "true")]), definitions: definitions, catalog: catalog)
        }

        private func body(_ bytes: [UInt8], for wanted: Route.Body) -> (json: JSONValue?, body: RequestBody)? {
            guard bytes.count <= wanted.most || wanted == .none else { return nil }
            switch wanted {
            case .none: return (nil, .empty)
            case .bytes: return (nil, RequestBody(bytes, contentType: nil))
            case .form: return (nil, RequestBody(bytes, contentType: "multipart/form-data", boundary: "b"))
            case .json:
                if bytes.isEmpty { return (nil, .empty) }
                guard let json = try? JSONValue(reading: bytes) else { return nil }
                return (json, RequestBody(bytes, contentType: "application/json"))
            }
        }

        /// A text with identifiers in the place of `$a` to `$z`.
        private func filled(_ text: Substring) -> String {
            var filled = String.UnicodeScalarView()
            var isMarked = false
            for scalar in text.unicodeScalars {
                let number = Int(scalar.value) - Int(UInt8(ascii: "a"))
                if isMarked, ids.indices.contains(number) {
                    filled.removeLast()
                    filled.append(contentsOf: ids[number].unicodeScalars)
                } else {
                    filled.append(scalar)
                }
                isMarked = scalar == "$"
            }
            return String(filled)
        }

        /// Remembers the identifiers of an answer.
        private mutating func collect(_ value: JSONValue) {
            switch value {
            case .string(let text) where ids.count < 26 && ObjectID(text) != nil && !ids.contains(text):
                ids.append(text)
            case .array(let elements): for element in elements.prefix(10) { collect(element) }
            case .object(let members): for member in members { collect(member.value) }
            default: break
            }
        }
    }
}
