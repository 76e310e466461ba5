internal import Crypto

/// The address of a Bitcoin wallet on the main network.
///
/// Sources: Bitcoin Wiki, *Invoice address*, https://en.bitcoin.it/wiki/Invoice_address, and *List of address prefixes*,
/// https://en.bitcoin.it/wiki/List_of_address_prefixes
enum BitcoinAddress {
    /// Whether the checksum is right and the version is that of a wallet.
    ///
    /// - Parameter match: An address: Base58Check of version 0 or 5, or Bech32 and Bech32m that begin with `bc1`.
    /// - Returns: `false` for other networks, and for the address whose hash is nothing but zeros.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        guard match.count >= 14 else { return false }
        if match[0] | 0x20 == UInt8(ascii: "b") { return Bech32.isMainNetworkAddress(match) }
        guard let bytes = Base58.address(match), bytes[0] == 0 || bytes[0] == 5 else { return false }
        guard (1..<21).contains(where: { bytes[$0] != 0 }) else { return false }
        return hasChecksum(bytes)
    }

    /// Whether the last four bytes begin the double SHA-256 of the others.
    ///
    /// The hash function allocates its state; it is reached by a text of an address's alphabet and length only.
    private static func hasChecksum(_ bytes: InlineArray<25, UInt8>) -> Bool {
        var inner = SHA256()
        unsafe bytes.span.withUnsafeBytes {
            unsafe inner.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<21]))
        }
        var outer = SHA256()
        unsafe inner.finalize().withUnsafeBytes { unsafe outer.update(bufferPointer: $0) }
        return zip(outer.finalize(), 21..<25).allSatisfy { $0 == bytes[$1] }
    }
}
