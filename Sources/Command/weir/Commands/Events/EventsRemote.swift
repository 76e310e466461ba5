import WeirJSON

/// The events of an account on a server.
struct EventsRemote {
    private let server: RemoteServer
    private let account: String?

    /// The events of the account that is meant.
    ///
    /// - Throws: `CommandFailure` when there is no server or no token.
    init(_ options: ServerOptions) throws(CommandFailure) {
        server = try options.remote()
        account = options.credentials.account
    }

    /// A page of events, and where the next one begins.
    func page(_ query: String) async throws(CommandFailure) -> (events: [JSONValue], cursor: String?) {
        try await asking { path in
            let answer = try await server.answer(path + "/events" + query)
            return (answer["result"].elements, answer["result_info"]["cursor"].string)
        }
    }

    /// One event.
    func event(_ id: String) async throws(CommandFailure) -> JSONValue {
        try await asking { path in try await server.get(path + "/events/" + Self.escaped(id)) }
    }

    /// What was said of an event.
    func feedback(_ id: String) async throws(CommandFailure) -> JSONValue {
        try await asking { path in try await server.get(path + "/events/" + Self.escaped(id) + "/feedback") }
    }

    /// All events, as bytes that make up lines.
    func export(_ query: String, _ take: ([UInt8]) -> Void) async throws(CommandFailure) {
        try await asking { path in try await server.stream(path + "/events/export" + query, take) }
    }

    private func asking<Result>(_ body: (String) async throws -> Result) async throws(CommandFailure) -> Result {
        do {
            let id = try await server.account(named: account)
            return try await body("/weir/v1/accounts/" + Self.escaped(id))
        } catch let error as RemoteError {
            throw CommandFailure("--server: \(error.message)")
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("--server: the server's answer could not be read")
        }
    }

    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.append(uriComponent: [UInt8](text.utf8))
        return String(decoding: out, as: UTF8.self)
    }
}
