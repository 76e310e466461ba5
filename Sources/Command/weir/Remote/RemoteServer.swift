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
        try await answer(path)["result"]
    }

    /// Asks for something, and returns all of the answer.
    ///
    /// - Parameter path: The path with its query.
    /// - Returns: The envelope.
    /// - Throws: Why there is no answer.
    func answer(_ path: String) async throws(RemoteError) -> JSONValue {
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
        return try await send(request)["result"]
    }

    /// Asks for something that may be too large to be held.
    ///
    /// - Parameters:
    ///   - path: The path with its query.
    ///   - take: Takes the bytes as they come in.
    /// - Throws: Why there is no answer, or not all of it.
    func stream(_ path: String, _ take: ([UInt8]) -> Void) async throws(RemoteError) {
        var request = HTTPClientRequest(url: address + path)
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        do {
            // However long it takes: what comes in shows that the server is there.
            let response = try await Self.client.execute(request, deadline: .distantFuture)
            guard response.status == .ok else {
                let body = Array(try await response.body.collect(upTo: Self.mostBytes).readableBytesView)
                throw Self.refusal(response.status.code, (try? JSONValue(reading: body)) ?? .null)
            }
            for try await buffer in response.body { take(Array(buffer.readableBytesView)) }
        } catch let error as RemoteError {
            throw error
        } catch let error as HTTPClientError {
            throw RemoteError(status: nil, message: "the server did not answer to the end: \(error.shortDescription)")
        } catch {
            throw RemoteError(status: nil, message: "the server's answer was cut off, or it cannot be reached")
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
        return try await send(request)["result"]
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
            throw Self.refusal(status, answer)
        }
        // Whatever else answers here, such as the page of a proxy, has looked at nothing.
        guard answer["success"] == true else {
            throw RemoteError(status: nil, message: "what answered at \(address) is no server of weir")
        }
        return answer
    }

    private static func refusal(_ status: UInt, _ answer: JSONValue) -> RemoteError {
        let error = answer["errors"][0]
        return RemoteError(
            status: Int(status),
            message: error["message"].string ?? "the server answered with status \(status)",
            pointer: error["source"]["pointer"].string
        )
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
