internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import WeirAPI

/// Reads the body of a request, up to its limit.
struct BodyReader: Sendable {
    let memory: BodyMemory

    /// Reads a body, and gives it to something.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - wanted: What the route wants; with no body wanted, none is read.
    ///   - use: What takes it; the memory counts as taken until it returns.
    /// - Returns: What `use` returns.
    /// - Throws: A refusal when the body is compressed, too large, ends early or finds no memory, and what `use` throws.
    func withBody<Value>(
        of request: Request,
        _ wanted: Route.Body,
        _ use: (WeirAPI.RequestBody) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        if case .none = wanted { return try await use(.empty) }
        // Decoding would let a few bytes become many, and what is encoded is not what the route looks at.
        if let coding = request.headers[.contentEncoding], coding.lowercased() != "identity" { throw .encodedBody }
        let most = wanted.most
        let stated = request.headers[.contentLength].flatMap { Int($0) }
        // What is too large by its own account is not waited for.
        if let stated, stated > most { throw .tooLarge(most: most) }
        var taken = 0
        defer { memory.giveBack(taken) }
        let bytes: [UInt8]
        do {
            bytes = try await collect(request, most: most, stated: stated, taken: &taken)
        } catch let refusal as Refusal {
            throw refusal
        } catch is CancellationError {
            throw .tookTooLong
        } catch {
            // The connection was lost, or its framing is broken: whatever it is, the client has done it.
            throw .brokenBody
        }
        if Task.isCancelled { throw .tookTooLong }
        let type = request.headers[.contentType].flatMap { ContentType($0) }
        return try await use(
            WeirAPI.RequestBody(bytes, contentType: type?.mediaType, boundary: type?.boundary)
        )
    }

    private func collect(_ request: Request, most: Int, stated: Int?, taken: inout Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            let count = buffer.readableBytes
            guard count <= most - bytes.count else { throw Refusal.tooLarge(most: most) }
            guard memory.take(count) else { throw Refusal.overloaded }
            taken += count
            if bytes.isEmpty, let stated { bytes.reserveCapacity(min(max(0, stated), 1 << 20)) }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }
}
