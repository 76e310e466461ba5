internal import Crypto
internal import Foundation

extension ObjectID {
    /// What the identifiers of objects are derived in that a file defines and gives none; drawn once, and for good.
    private static let namespace: [UInt8] = [
        0x5D, 0x0C, 0x1B, 0x7E, 0x93, 0x46, 0x4A, 0x1F, 0x8E, 0x2B, 0x60, 0xA7, 0x41, 0xD9, 0xF3, 0xC8,
    ]

    /// The identifier of something that is known by its kind and name: always the same for them.
    ///
    /// - Parameters:
    ///   - kind: What it is, such as "custom profile".
    ///   - path: Its name, behind those of the objects that it is in.
    package init(derivedFrom kind: String, _ path: [String]) {
        var hash = Insecure.SHA1()
        hash.update(data: Self.namespace)
        // No name has a NUL, so that no two paths give the same bytes.
        hash.update(data: Array(([kind] + path).joined(separator: "\u{0}").utf8))
        var bytes = Array(hash.finalize().prefix(16))
        // A UUID of version 5 (RFC 9562, section 5.5).
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.init(bytes)
    }

    private init(_ bytes: [UInt8]) {
        var uuid = UUID().uuid
        withUnsafeMutableBytes(of: &uuid) { $0.copyBytes(from: bytes.prefix($0.count)) }
        self.init(uuid: UUID(uuid: uuid))
    }
}
