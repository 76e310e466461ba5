internal import HTTPTypes
internal import NIOCore
internal import WeirJSON

/// Answers what is shown beside the API, to whoever asks.
struct SideService: Sendable {
    let readiness: Readiness
    let metrics: (@Sendable () -> [UInt8])?
    /// What is different after each start.
    let instance: String

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - kind: What is asked.
    ///   - header: The header of the request.
    /// - Returns: The answer.
    func answer(_ kind: Endpoint.Kind, _ header: HTTPFields) async -> Answer {
        switch kind {
        case .page(let page): return page.answer(header, EntityTag(instance: instance))
        case .metrics:
            let text = metrics?() ?? []
            return Answer(.ok, ByteBuffer(bytes: text), contentType: "text/plain; version=0.0.4; charset=utf-8")
        case .ready:
            guard let problem = await readiness.problem() else { return Self.status("ready") }
            var answer = Self.status("not_ready", reason: problem)
            answer.status = .serviceUnavailable
            return answer
        case .live, .route: return Self.status("live")
        }
    }

    private static func status(_ status: String, reason: String? = nil) -> Answer {
        var json: JSONValue = ["status": .string(status)]
        if let reason { json = json.adding([.init("reason", .string(reason))]) }
        return Answer(.ok, ByteBuffer(bytes: json.bytes))
    }
}
