/// The alphabet of Bitcoin addresses: letters and digits without `0`, `O`, `I` and `l`, which people mix up.
///
/// Source: Bitcoin Wiki, *Base58Check encoding*, https://en.bitcoin.it/wiki/Base58Check_encoding
enum Base58 {
    /// The 25 bytes that the characters write: version, hash and checksum of an address.
    ///
    /// - Parameter text: Characters of the alphabet.
    /// - Returns: `nil` for another character, for more or fewer bytes, and when the `1`s in front, which stand for
    ///   bytes of zero, are not as many as those bytes.
    static func address(_ text: Span<UInt8>) -> InlineArray<25, UInt8>? {
        // 25 bytes take 26 to 35 characters, or fewer when many bytes in front are zero.
        guard text.count <= 35 else { return nil }
        var bytes = InlineArray<25, UInt8>(repeating: 0)
        var ones = 0
        for index in text.indices {
            guard let value = value(of: text[index]) else { return nil }
            if value == 0, ones == index { ones += 1 }
            var carry = value
            for place in stride(from: 24, through: 0, by: -1) {
                carry += Int(bytes[place]) * 58
                bytes[place] = UInt8(truncatingIfNeeded: carry)
                carry >>= 8
            }
            guard carry == 0 else { return nil }
        }
        var zeros = 0
        while zeros < 25, bytes[zeros] == 0 { zeros += 1 }
        return zeros == ones ? bytes : nil
    }

    /// The value of a character, `nil` when it is not in the alphabet.
    private static func value(of byte: UInt8) -> Int? {
        let value = Int(byte)
        return switch byte {
        case 0x31...0x39: value - 0x31
        case 0x41...0x48: value - 0x41 + 9
        case 0x4A...0x4E: value - 0x4A + 17
        case 0x50...0x5A: value - 0x50 + 22
        case 0x61...0x6B: value - 0x61 + 33
        case 0x6D...0x7A: value - 0x6D + 44
        default: nil
        }
    }
}
