import CoreMetrics
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement
import WeirStoreKit

@testable import WeirServer

/// A server over an empty account, with a token that may read and one that may write.
struct ServerHarness: Sendable {
    static let writer = "weir_writer0000000000_0123456789abcdefghijklmnopqrstuvwxyzABCDE"
    static let reader = "weir_reader0000000000_0123456789abcdefghijklmnopqrstuvwxyzABCDE"
    static let email = "admin@example.com"
    static let key = "0123456789abcdefghijklmnopqrstuvwxyzABCDE"

    let account = AccountID()
    let clock = TestClock()
    let authenticator: FixedAuthenticator
    let log = LogCapture()
    let storeAnswers = Mutexed(true)
    var configuration = ServerConfiguration()
    var parts: WebServer.Parts

    init(_ configure: (inout ServerConfiguration) -> Void = { _ in }) {
        configure(&configuration)
        let account = account
        func principal(_ permission: Permission) -> Principal {
            Principal(account: account, token: ObjectID(), permission: permission, expiresAt: nil)
        }
        authenticator = FixedAuthenticator([
            (.token(Self.writer), principal(.write)), (.token(Self.reader), principal(.read)),
            (.key(email: Self.email, key: Self.key), principal(.write)),
        ])
        let (storeAnswers, clock) = (storeAnswers, clock.clock)
        parts = WebServer.Parts(
            api: API(
                books: AccountBooks(MemoryDefinitionStore(accounts: [account]), clock: clock),
                catalog: CatalogIndex(Catalog())
            ),
            authenticator: authenticator,
            readiness: Readiness(clock: clock) { storeAnswers.value }
        )
        parts.clock = clock
        parts.metrics = NOOPMetricsHandler.instance
        parts.logger = log.logger
    }

    /// The path of a resource of the account.
    func path(_ rest: String) -> String { "\(Route.base)/accounts/\(account.text)/dlp\(rest)" }

    /// The application, to be called without a socket or with one.
    func application() throws -> some ApplicationProtocol {
        try WebServer(parts, configuration).application
    }

    /// Calls the server without a socket.
    func test(_ body: @Sendable (Caller) async throws -> Void) async throws {
        try await application().test(.router) { client in try await body(Caller(client: client, harness: self)) }
    }

    /// Calls the server on a socket.
    func testLive(_ body: @Sendable (Caller) async throws -> Void) async throws {
        try await application().test(.live) { client in try await body(Caller(client: client, harness: self)) }
    }
}

/// Makes requests.
struct Caller: Sendable {
    let client: any TestClientProtocol
    let harness: ServerHarness

    /// Makes a request, as the one who may write unless told otherwise.
    @discardableResult
    func call(
        _ method: HTTPRequest.Method,
        _ uri: String,
        _ json: JSONValue? = nil,
        token: String? = ServerHarness.writer,
        headers: [String: String] = [:],
        body: [UInt8]? = nil
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer \(token)" }
        if json != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let bytes = body ?? json?.bytes
        return try await client.execute(
            uri: uri,
            method: method,
            headers: fields,
            body: bytes.map { ByteBuffer(bytes: $0) }
        )
    }
}

extension TestResponse {
    /// A field of the header by its name.
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// The body as text.
    var text: String { String(buffer: body) }

    /// The body as JSON.
    var json: JSONValue { (try? JSONValue(reading: Array(body.readableBytesView))) ?? .null }

    /// The code of the first error of the envelope.
    var code: JSONValue { json["errors"][0]["code"] }
}

extension JSONValue {
    /// A member of an object, or `null`.
    subscript(name: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.name == name }?.value ?? .null
    }

    /// An element of an array, or `null`.
    subscript(index: Int) -> JSONValue {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
        return elements[index]
    }
}

/// A value that a test changes while something else reads it.
final class Mutexed<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) { held = Mutex(value) }

    var value: Value {
        get { held.withLock { $0 } }
        set { held.withLock { $0 = newValue } }
    }
}
