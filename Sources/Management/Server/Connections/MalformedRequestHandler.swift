internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import WeirAPI

/// Answers what is no request of HTTP like any other mistake, and closes the connection.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private var running = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { running += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { running -= 1 }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // With a request before it, its answer comes first, and what follows has to see that the connection is broken.
        guard error is HTTPParserError, running == 0 else { return context.fireErrorCaught(error) }
        let body = ByteBuffer(bytes: Envelope.failure([WireError(1400, "the request is no valid HTTP/1.1")]))
        let head = HTTPResponseHead(
            version: .http1_1,
            status: .badRequest,
            headers: [
                "content-type": "application/json", "content-length": String(body.readableBytes),
                "connection": "close", "x-request-id": RequestID.take(from: [:]),
            ]
        )
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }
}
