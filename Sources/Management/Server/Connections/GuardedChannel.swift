internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1

/// A channel with the handlers that look after the connection behind the decoder of requests.
struct GuardedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    /// How long a client may not take what it is sent.
    let idleSeconds: Int
    /// The most bytes of a body that a route takes.
    let largestBody: Int

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            let handlers: [any ChannelHandler] = [
                StalledWriteHandler(seconds: idleSeconds), MalformedRequestHandler(),
                ContinueHandler(most: largestBody),
            ]
            try pipeline.addHandlers(handlers, position: .after(decoder))
            return value
        }
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}
