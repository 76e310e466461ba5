internal import Foundation

/// The bytes of an encrypted payload log.
///
///     03 │ encapsulated key, 32 │ length of the ciphertext, u64 little-endian │ ciphertext │ tag, 16
///
/// The layout is that of Cloudflare's matched payload logs, so that the tools for those read ours and ours theirs
/// (https://github.com/cloudflare/matched-data-cli).
struct PayloadBlob: Hashable {
    /// The only version there is.
    static let version: UInt8 = 3

    private static let keyBytes = 32
    private static let lengthBytes = 8
    private static let tagBytes = 16
    private static let headBytes = 1 + keyBytes + lengthBytes

    /// What the sender made for this log: a public key for one time.
    let encapsulatedKey: Data
    /// The ciphertext with its tag.
    let ciphertext: Data

    /// Puts together what the sender made.
    init(encapsulatedKey: Data, ciphertext: Data) {
        self.encapsulatedKey = encapsulatedKey
        self.ciphertext = ciphertext
    }

    /// Takes a text apart; white space around it is none of it.
    ///
    /// - Parameter text: The base64 of a log, from anywhere.
    /// - Throws: What is wrong with it.
    init(_ text: String) throws(PayloadError) {
        let text = text.trimmed
        guard text != LoggedPayload.truncated.text else { throw .omitted }
        guard !text.isEmpty, let bytes = Data(strictBase64: text), let version = bytes.first else {
            throw .notBase64
        }
        guard version == Self.version else { throw .unknownVersion(version) }
        guard bytes.count >= Self.headBytes + Self.tagBytes else { throw .incomplete }
        let length = bytes[(1 + Self.keyBytes)..<Self.headBytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length == UInt64(bytes.count - Self.headBytes - Self.tagBytes) else { throw .incomplete }
        // Copies, so that both begin at index 0 for whoever reads them.
        encapsulatedKey = Data(bytes[1...Self.keyBytes])
        ciphertext = Data(bytes[Self.headBytes...])
    }

    /// The base64 of the log.
    var text: String {
        var bytes = Data([Self.version])
        bytes.append(encapsulatedKey)
        let length = UInt64(ciphertext.count - Self.tagBytes)
        for shift in 0..<Self.lengthBytes { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * UInt64(shift)))) }
        bytes.append(ciphertext)
        return bytes.base64EncodedString()
    }
}

extension String {
    /// The text without white space around it.
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
