import NIOCore
import NIOPosix

/// A connection on which a test writes and reads what it likes.
struct Socket {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Connects, and closes when `body` is done.
    static func connected<Value>(
        to port: Int,
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "localhost", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(Connection(inbound: inbound.makeAsyncIterator(), outbound: outbound))
        }
    }

    /// What can be done with a connection.
    final class Connection {
        private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        private(set) var received = ""

        init(
            inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
            outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) {
            self.inbound = inbound
            self.outbound = outbound
        }

        func send(_ text: String) async throws {
            try await outbound.write(ByteBuffer(string: text))
        }

        /// Reads until the text is there; `false` when the other side closes before.
        func reads(_ text: String) async throws -> Bool {
            while !received.contains(text) {
                guard let buffer = try await inbound.next(isolation: #isolation) else { return false }
                received += String(buffer: buffer)
            }
            return true
        }

        /// Reads until the other side closes.
        func readToEnd() async throws -> String {
            while let buffer = try await inbound.next(isolation: #isolation) { received += String(buffer: buffer) }
            return received
        }
    }
}
