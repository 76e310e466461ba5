internal import Gzip
internal import NIOCore

/// A body that was answered with, ready to be sent again.
struct CachedAnswer: Sendable {
    /// How many bytes a body has before compressing it pays.
    private static let worthCompressing = 1 << 10

    /// The body as it is.
    let identity: ByteBuffer
    /// The body compressed with gzip, once somebody wanted it and where it is smaller.
    private(set) var gzip: ByteBuffer?
    private var isCompressed = false

    /// A body.
    init(_ bytes: [UInt8]) {
        identity = ByteBuffer(bytes: bytes)
    }

    /// Whether compressing it has to be tried.
    var wantsCompressing: Bool { !isCompressed && identity.readableBytes > Self.worthCompressing }

    /// How much memory it takes.
    var size: Int { identity.readableBytes + (gzip?.readableBytes ?? 0) }

    /// Compresses it, if that was not tried.
    mutating func compress() {
        guard wantsCompressing else { return }
        isCompressed = true
        let bytes = Array(identity.readableBytesView)
        guard let compressed = Gzip.compress(bytes), compressed.count < bytes.count else { return }
        gzip = ByteBuffer(bytes: compressed)
    }
}
