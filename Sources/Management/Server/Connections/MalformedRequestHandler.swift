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
    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        if case .head = unwrapInboundIn(data) { running += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { running -= 1 }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What comes behind it is no request either.
        guard !isRefused else { return }
        // With a request before it, its answer comes first, and what follows has to see that the connection is broken.
        guard error is HTTPParserError, running == 0 else { return context.fireErrorCaught(error) }
        isRefused = true
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
        // What is still on its way would be answered with a reset, and the client lose the answer (RFC 9112, section
        // 9.6): so this side closes first, and all of it a while later.
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }
}
