import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import WeirJSON

import struct Foundation.URL

/// A server of weir, and the credentials it is asked with.
final class RemoteServer: Sendable {
    /// How long the server may take for one answer.
    private static let patience = TimeAmount.seconds(120)
    /// The most bytes of an answer that are taken.
    private static let mostBytes = 64 << 20

    /// Lives as long as the process: one that is let go has to be ended before.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(10)
        // Whoever mistyped an address is to be told at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private let address: String
    private let token: String

    /// A server at `address`, such as `http://127.0.0.1:8787`.
    ///
    /// - Throws: `CommandFailure` when the address is none.
    init(_ address: String, token: String) throws(CommandFailure) {
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme), url.host != nil else {
            throw CommandFailure("--server takes an address such as http://127.0.0.1:8787")
        }
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.token = token
    }

    /// Asks for something.
    ///
    /// - Parameter path: The path with its query.
    /// - Returns: The `result` of the answer.
    /// - Throws: Why there is none.
    func get(_ path: String) async throws(RemoteError) -> JSONValue {
        try await send(HTTPClientRequest(url: address + path))
    }

    /// Makes any request.
    ///
    /// - Parameters:
    ///   - method: The method of HTTP.
    ///   - path: The path with its query.
    ///   - body: The body with its media type; `nil` for none.
    /// - Returns: The `result` of the answer.
    /// - Throws: Why there is none.
    func send(
        _ method: String,
        _ path: String,
        _ body: (bytes: [UInt8], type: String)?
    ) async throws(RemoteError) -> JSONValue {
        var request = HTTPClientRequest(url: address + path)
        request.method = HTTPMethod(rawValue: method)
        if let body {
            request.headers.add(name: "Content-Type", value: body.type)
            request.body = .bytes(body.bytes, length: .known(Int64(body.bytes.count)))
        }
        return try await send(request)
    }

    /// The account that is meant: the given one, or else the only one that the credentials open.
    func account(_ given: String?) async throws(CommandFailure) -> String {
        if let given { return given }
        do throws(RemoteError) {
            let accounts = try await get("/client/v4/accounts").elements
            guard let id = accounts.first?["id"].string, accounts.count == 1 else {
                throw RemoteError(
                    status: nil,
                    message: "the credentials open \(accounts.count) accounts; name one with --account"
                )
            }
            return id
        } catch {
            throw CommandFailure("--server: \(error.message)")
        }
    }

    /// Sends content.
    ///
    /// - Parameters:
    ///   - path: The path with its query.
    ///   - content: The content.
    ///   - type: Its media type.
    /// - Returns: The `result` of the answer.
    /// - Throws: Why there is none.
    func post(_ path: String, _ content: [UInt8], type: String) async throws(RemoteError) -> JSONValue {
        var request = HTTPClientRequest(url: address + path)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: type)
        request.body = .bytes(content, length: .known(Int64(content.count)))
        return try await send(request)
    }

    private func send(_ request: HTTPClientRequest) async throws(RemoteError) -> JSONValue {
        var request = request
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        let status: UInt
        let body: [UInt8]
        do {
            let response = try await Self.client.execute(request, timeout: Self.patience)
            status = response.status.code
            body = Array(try await response.body.collect(upTo: Self.mostBytes).readableBytesView)
        } catch let error as HTTPClientError {
            throw RemoteError(status: nil, message: "the server did not answer: \(error.shortDescription)")
        } catch {
            throw RemoteError(status: nil, message: "the server cannot be reached at \(address)")
        }
        let answer = (try? JSONValue(reading: body)) ?? .null
        guard status == 200 else {
            let message = answer["errors"][0]["message"].string
            throw RemoteError(
                status: Int(status),
                message: message ?? "the server answered with status \(status)",
                pointer: answer["errors"][0]["source"]["pointer"].string
            )
        }
        // Whatever else answers here, such as the page of a proxy, has looked at nothing.
        guard answer["success"] == true else {
            throw RemoteError(status: nil, message: "what answered at \(address) is no server of weir")
        }
        return answer["result"]
    }
}

/// Why a server gave no answer.
struct RemoteError: Error {
    /// The status of its answer; `nil` when it gave none.
    let status: Int?
    /// What is wrong, in the server's words where it had some.
    let message: String
    /// Where in the body of the request it is, as a JSON pointer; `nil` when the server does not say.
    var pointer: String?
}
