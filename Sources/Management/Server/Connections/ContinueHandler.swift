internal import NIOCore
internal import NIOHTTP1

/// Lets a client that asks first send its body (RFC 9110, section 10.1.1), unless the body is larger than any route
/// takes: then the answer comes before it.
///
/// Who asks while an earlier request on the connection is still being answered is told nothing, for it would stand in
/// the middle of that answer; a client that is told nothing sends its body after a while.
final class ContinueHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let most: Int
    private var running = 0

    /// A handler for routes that take so many bytes.
    init(most: Int) {
        self.most = most
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) {
            running += 1
            if running == 1, asks(head) {
                let head = HTTPResponseHead(version: head.version, status: .continue)
                context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
            }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { running -= 1 }
        context.write(data, promise: promise)
    }

    private func asks(_ head: HTTPRequestHead) -> Bool {
        guard head.headers.first(name: "expect")?.lowercased() == "100-continue" else { return false }
        return head.headers.first(name: "content-length").map { (Int($0) ?? .max) <= most } ?? true
    }
}
