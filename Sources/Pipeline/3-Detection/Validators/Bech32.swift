/// The checksum of segregated-witness addresses, and what such an address holds.
///
/// Sources: BIP 173 (Bech32), https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki, and BIP 350 (Bech32m, for
/// versions from 1), https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki
enum Bech32 {
    /// What the checksum leaves in version 0.
    private static let bech32: UInt32 = 1
    /// What it leaves in later versions.
    private static let bech32m: UInt32 = 0x2BC8_30A3
    /// What each of the five bits that leave the register puts back into it.
    private static let generator: InlineArray<5, UInt32> = [
        0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
    ]
    /// The values 0 to 31 of the letters from `a`, then of the digits from `0`; 32 is none.
    private static let values: InlineArray<36, UInt8> = [
        29, 32, 24, 13, 25, 9, 8, 23, 32, 18, 22, 31, 27, 19, 32, 1, 0, 3, 16, 11, 28, 12, 14, 6, 4, 2,
        15, 32, 10, 17, 21, 20, 26, 30, 7, 5,
    ]

    /// Whether the text is a whole address of Bitcoin's main network.
    ///
    /// - Parameter text: `bc1`, version, program and checksum, all in lower case or all in upper case.
    /// - Returns: `false` also for a program of a length that its version does not have.
    static func isMainNetworkAddress(_ text: Span<UInt8>) -> Bool {
        guard (14...74).contains(text.count), hasOneCase(text) else { return false }
        guard text[0] | 0x20 == UInt8(ascii: "b"), text[1] | 0x20 == UInt8(ascii: "c"), text[2] == UInt8(ascii: "1")
        else { return false }
        // The register after the human-readable part `bc`: its high bits, a zero, its low bits.
        var register: UInt32 = 1
        for value: UInt32 in [3, 3, 0, 2, 3] { register = step(register, value) }
        var version: UInt8 = 32
        var last: UInt8 = 0
        for index in 3..<text.count {
            guard let value = value(of: text[index]) else { return false }
            if index == 3 { version = value }
            // Six characters are the checksum, so the program ends before them.
            if index == text.count - 7 { last = value }
            register = step(register, UInt32(value))
        }
        guard version <= 16, register == (version == 0 ? bech32 : bech32m) else { return false }
        let characters = text.count - 10
        let length = characters * 5 / 8
        let padding = characters * 5 % 8
        // The bits that fill up the last character are fewer than a character has, and zero.
        guard padding < 5, last & ((1 << UInt8(padding)) - 1) == 0 else { return false }
        return version == 0 ? length == 20 || length == 32 : (2...40).contains(length)
    }

    /// Takes five bits into the register of the checksum.
    private static func step(_ register: UInt32, _ value: UInt32) -> UInt32 {
        let leaving = register >> 25
        var next = (register & 0x1FF_FFFF) << 5 ^ value
        for bit in 0..<5 where (leaving >> UInt32(bit)) & 1 == 1 { next ^= generator[bit] }
        return next
    }

    private static func value(of byte: UInt8) -> UInt8? {
        let place =
            switch byte {
            case 0x30...0x39: Int(byte) - 0x30 + 26
            case 0x41...0x5A: Int(byte) - 0x41
            case 0x61...0x7A: Int(byte) - 0x61
            default: -1
            }
        guard place >= 0, values[place] < 32 else { return nil }
        return values[place]
    }

    private static func hasOneCase(_ text: Span<UInt8>) -> Bool {
        var uppers = false
        var lowers = false
        for index in text.indices {
            uppers = uppers || (0x41...0x5A).contains(text[index])
            lowers = lowers || (0x61...0x7A).contains(text[index])
        }
        return uppers != lowers
    }
}
