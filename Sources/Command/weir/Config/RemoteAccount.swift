import WeirAPI
import WeirConfiguration
import WeirJSON

/// An account on a server, whose definitions a file changes.
struct RemoteAccount: ConfigurationTarget {
    private static let pauseLength = Duration.milliseconds(500)

    private let server: RemoteServer
    private let base: String

    /// An account on a server; `nil` for the one that the credentials open.
    init(_ server: RemoteServer, account: String?) async throws(CommandFailure) {
        self.server = server
        base = "/client/v4/accounts/\(try await server.account(account))/dlp"
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
