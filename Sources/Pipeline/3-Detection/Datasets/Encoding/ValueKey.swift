internal import CWeirSIMD
internal import Crypto

/// The key that the values of an account's secret datasets are hashed with; it prints as redacted.
///
/// A hash is the first half of AES-CMAC (RFC 4493): without the key nobody can try values until one fits, as he could with
/// a plain hash of a number of nine digits. The key is the first half of SHA-256 over `weir exact data 1` and the secret.
package struct ValueKey: Sendable {
    private let key: weir_cmac_key
    /// How many bits of a hash count; fewer than 64 only in tests, where matches by chance have to be seen.
    let mask: UInt64
    /// What tells whether two sides have the same key, and tells nothing else.
    let check: UInt64

    private static let label = "weir exact data 1"
    private static let checked = "weir exact data 1: check of the key"

    /// The key that follows from a dataset's secret.
    package init(secret: [UInt8]) {
        self.init(secret: secret, bits: 64)
    }

    /// A key whose hashes have only so many bits.
    init(secret: [UInt8], bits: Int) {
        let material = Array(SHA256.hash(data: [UInt8](Self.label.utf8) + secret))
        var key = weir_cmac_key()
        unsafe material.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { unsafe weir_cmac_prepare(start, &key) }
        }
        self.key = key
        mask = bits >= 64 ? .max : (1 << UInt64(max(1, bits))) - 1
        check = Self.hash([UInt8](Self.checked.utf8), with: key)
    }

    /// The hash of a value in its canonical form; never 0, which stands for no value.
    package func hash(_ canonical: [UInt8]) -> UInt64 {
        max(1, Self.hash(canonical, with: key) & mask)
    }

    private static func hash(_ bytes: [UInt8], with key: weir_cmac_key) -> UInt64 {
        let padded = bytes + [UInt8](repeating: 0, count: 16)
        return unsafe padded.withUnsafeBufferPointer { padded in
            guard let start = padded.baseAddress else { return 0 }
            var part = weir_part(start: 0, length: UInt32(truncatingIfNeeded: bytes.count))
            var hash: UInt64 = 0
            unsafe withUnsafePointer(to: key) { unsafe weir_cmac_parts($0, start, &part, 1, &hash) }
            return hash
        }
    }

    /// Hashes parts of a text, which is readable for 16 bytes behind each.
    func hash(
        _ text: UnsafePointer<UInt8>,
        _ parts: UnsafePointer<weir_part>,
        count: Int,
        into hashes: UnsafeMutablePointer<UInt64>
    ) {
        unsafe withUnsafePointer(to: key) { unsafe weir_cmac_parts($0, text, parts, count, hashes) }
        for index in 0..<count { unsafe hashes[index] = max(1, hashes[index] & mask) }
    }
}

extension ValueKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of it.
    package var description: String { "ValueKey" }
    /// Nothing of it.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
