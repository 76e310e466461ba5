internal import WeirLog

/// The public key that logged payloads are encrypted with: X25519 (RFC 7748), in standard base64.
package struct PayloadKey: Hashable, Sendable {
    /// The key as it was given: base64 with padding (RFC 4648, section 4) of its 32 bytes.
    package let text: String

    /// Reads a key.
    ///
    /// - Parameter text: The text; `nil` comes back for anything but the base64 of 32 bytes, and for the few points
    ///   with which every secret is the same, so that anybody could read what is encrypted.
    package init?(_ text: String) {
        guard (try? PayloadSeal(publicKey: text)) != nil else { return nil }
        self.text = text
    }

    /// A key that was read before; what a store has is not examined again.
    package init(stored text: String) {
        self.text = text
    }
}
