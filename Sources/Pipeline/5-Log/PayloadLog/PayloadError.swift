/// Why a payload log, or a key for one, could not be used.
///
/// It says nothing of what is in the log or the key.
package enum PayloadError: Error, Hashable, Sendable {
    /// A key is not the base64 of 32 bytes that are an X25519 key.
    case badKey
    /// A log is not base64.
    case notBase64
    /// A log is the word that stands for one that was too large to be written.
    case omitted
    /// A log is in a version of the format that is not known.
    case unknownVersion(UInt8)
    /// A log is not as long as it says.
    case incomplete
    /// A log was encrypted for another key, or changed since.
    case wrongKey

    /// What is wrong and how to mend it.
    package var message: String {
        switch self {
        case .badKey: "the key has to be the base64 of the 32 bytes of an X25519 key"
        case .notBase64: "this is no payload log: it is not base64 (RFC 4648, section 4)"
        case .omitted: "the payload was too large to be logged: not even one match had room"
        case .unknownVersion(let version):
            "the payload log has version \(version) of its format, and only version \(PayloadBlob.version) can be read"
        case .incomplete: "the payload log is not as long as it says: some of it was cut off or added"
        case .wrongKey: "the payload log cannot be opened: it was encrypted for another key, or it was changed"
        }
    }
}
