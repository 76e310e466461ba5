import WeirAPI
import WeirConfiguration
import WeirJSON

/// An account on a server, whose definitions a file changes.
struct RemoteAccount: ConfigurationTarget {
    private static let pauseLength = Duration.milliseconds(500)

    private let server: RemoteServer
    private let base: String

    /// The account that is meant.
    ///
    /// - Throws: `CommandFailure` when there is no server or no token, or the server does not answer.
    init(_ options: ServerOptions) async throws(CommandFailure) {
        server = try options.remote()
        do {
            base = "/client/v4/accounts/\(try await server.account(named: options.credentials.account))/dlp"
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("--server: \((error as? RemoteError)?.message ?? "the answer could not be read")")
        }
    }

    func send(_ request: ConfigurationRequest) async throws(ConfigurationRefusal) -> JSONValue {
        let body = request.encodedBody.map { body in
            (bytes: body.bytes, type: body.boundary.map { "\(body.type); boundary=\($0)" } ?? body.type)
        }
        do throws(RemoteError) {
            return try await server.send(request.method.rawValue, base + request.path, body)
        } catch {
            throw ConfigurationRefusal(error.message, at: error.pointer)
        }
    }

    func pause() async {
        // Whoever ends the command ends the process.
        try? await Task.sleep(for: Self.pauseLength)
    }
}
