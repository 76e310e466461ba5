internal import Foundation

extension Data {
    /// Reads base64 with its padding (RFC 4648, section 4), and nothing that Foundation would forgive: white space, missing
    /// padding, stray bits.
    init?(strictBase64 text: String) {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        self = data
    }
}
