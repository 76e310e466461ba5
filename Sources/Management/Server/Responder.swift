internal import CoreMetrics
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import WeirAPI
internal import WeirManagement

/// Answers the requests of HTTP: finds what they ask for, and gives every answer what all answers have.
struct Responder: HTTPResponder {
    let tree: RouteTree
    let service: RouteService
    let sideService: SideService
    let crossOrigin: CrossOrigin
    let meters: ServerMeters
    /// Counts requests that no route has.
    let noRoute: EndpointMeters
    let logger: Logger

    func respond(to request: Request, context: ServerContext) async -> Response {
        let start = ContinuousClock.now
        meters.inFlight.increment()
        defer { meters.inFlight.decrement() }
        var exchange = Exchange(
            id: RequestID.take(from: request.headers),
            method: Self.name(of: request.method),
            client: context.client
        )
        let answer: Answer
        do throws(Refusal) {
            answer = try await self.answer(request, &exchange)
        } catch {
            if let fault = error.fault {
                logger.error(
                    "request failed",
                    metadata: [
                        "weir.error": .string(fault), "weir.route": .string(exchange.endpoint?.pattern ?? "none"),
                        "weir.request_id": .string(exchange.id),
                    ]
                )
            }
            answer = Answer(error)
        }
        if answer.closes { context.closeSoon() }
        let response = response(answer, exchange, request.head)
        let duration = ContinuousClock.now - start
        let status = response.status.code
        (exchange.endpoint?.meters ?? noRoute).count(status: status, seconds: duration)
        logger.log(exchange, status: status, bytes: response.body.contentLength ?? 0, duration: duration)
        return response
    }

    private func answer(_ request: Request, _ exchange: inout Exchange) async throws(Refusal) -> Answer {
        if let answer = crossOrigin.preflight(request.head) { return answer }
        let target = RequestTarget(request.head.path ?? "/")
        switch tree.match(Self.method(of: request.method), target.segments) {
        case .nothing: throw .noRoute
        case .otherMethods(let methods): throw .otherMethods(methods)
        case .found(let endpoint, let values):
            exchange.endpoint = endpoint
            guard case .route(let route) = endpoint.kind else {
                return await sideService.answer(endpoint.kind, request.headers)
            }
            return try await service.answer(route, RouteService.Asked(request, target, values), &exchange)
        }
    }

    /// The method whose route answers: HEAD is GET without the body (RFC 9110, section 9.3.2).
    private static func method(of method: HTTPRequest.Method) -> Route.Method? {
        method == .head ? .get : Route.Method(rawValue: method.rawValue)
    }

    /// The method as the log has it: a closed set.
    private static func name(of method: HTTPRequest.Method) -> String {
        switch method {
        case .get, .head, .post, .put, .patch, .delete, .options: method.rawValue
        default: "other"
        }
    }

    private func response(_ answer: Answer, _ exchange: Exchange, _ request: HTTPRequest) -> Response {
        var fields = HTTPFields()
        fields.reserveCapacity(16)
        fields.append(HTTPField(name: .requestID, value: exchange.id))
        fields.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        fields.append(HTTPField(name: .cacheControl, value: "no-store"))
        if answer.status != .noContent, answer.status != .notModified {
            fields.append(HTTPField(name: .contentType, value: answer.contentType))
        }
        for (name, value) in answer.fields { fields[name] = value }
        exchange.standing?.write(into: &fields)
        crossOrigin.write(into: &fields, for: request)
        if answer.closes { fields.append(HTTPField(name: .connection, value: "close")) }
        guard answer.status != .noContent, answer.status != .notModified else {
            // Neither has a body, and a length of 0 would be that of the body that is not sent (RFC 9110, section 8.6).
            return Response(status: answer.status, headers: fields, body: ResponseBody { try await $0.finish(nil) })
        }
        if let lines = answer.lines {
            return Response(status: answer.status, headers: fields, body: Self.body(lines, for: request))
        }
        fields.append(HTTPField(name: .contentLength, value: String(answer.body.readableBytes)))
        guard request.method != .head else { return Response(status: answer.status, headers: fields) }
        return Response(status: answer.status, headers: fields, body: ResponseBody(byteBuffer: answer.body))
    }

    /// A body that is made while it is sent: no line is made before the client has taken most of those before it.
    ///
    /// When no more can be made the connection ends without the last chunk, so that no client takes it for all.
    private static func body(_ lines: @escaping Reply.Lines, for request: HTTPRequest) -> ResponseBody {
        guard request.method != .head else { return ResponseBody { try await $0.finish(nil) } }
        return ResponseBody { writer in
            while let bytes = try await lines() {
                if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
            }
            try await writer.finish(nil)
        }
    }
}
