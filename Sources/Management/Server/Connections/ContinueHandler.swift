internal import NIOCore
internal import NIOHTTP1

/// Lets a client that asks first send its body (RFC 9110, section 10.1.1), unless the body is larger than any route
/// takes: then the answer comes before it.
final class ContinueHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let most: Int

    /// A handler for routes that take so many bytes.
    init(most: Int) {
        self.most = most
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data), asks(head) {
            let head = HTTPResponseHead(version: head.version, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
        }
        context.fireChannelRead(data)
    }

    private func asks(_ head: HTTPRequestHead) -> Bool {
        guard head.headers.first(name: "expect")?.lowercased() == "100-continue" else { return false }
        return head.headers.first(name: "content-length").map { (Int($0) ?? .max) <= most } ?? true
    }
}
