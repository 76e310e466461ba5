internal import Hummingbird
internal import NIOCore

/// What is known of the connection that a request came on.
struct ServerContext: InitializableFromSource {
    /// The connection.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        channel = source.channel
    }

    /// The address at its other end, without the port.
    var client: String { channel.remoteAddress?.ipAddress ?? "unknown" }

    /// Closes the connection a while after an answer that it is the last one.
    ///
    /// Not at once: what a client still sends would be answered with a reset, and that can make it lose the answer
    /// before it has read it (RFC 9112, section 9.6).
    func closeSoon() {
        let channel = channel
        channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }
}
