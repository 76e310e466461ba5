/// The address of an Ethereum account, with the checksum that the case of its letters is.
///
/// Source: ERC-55, *Mixed-case checksum address encoding*, https://eips.ethereum.org/EIPS/eip-55
enum EthereumAddress {
    /// How many hexadecimal digits an address has.
    private static let digits = 40

    /// Whether each letter has the case that the hash of the address gives it.
    ///
    /// - Parameter match: `0x` and 40 hexadecimal digits.
    /// - Returns: `false` also when all letters have one case, which says nothing about the checksum.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        guard match.count == digits + 2, match[0] == UInt8(ascii: "0"), match[1] == UInt8(ascii: "x") else {
            return false
        }
        var lower = InlineArray<40, UInt8>(repeating: 0)
        var uppers: UInt64 = 0
        var letters: UInt64 = 0
        for place in 0..<digits {
            let byte = match[place + 2]
            let bit: UInt64 = 1 << UInt64(place)
            switch byte {
            case 0x30...0x39: break
            case 0x41...0x46: uppers |= bit
            case 0x61...0x66: break
            default: return false
            }
            if byte > 0x39 { letters |= bit }
            lower[place] = byte | 0x20
        }
        guard uppers != 0, uppers != letters else { return false }
        return uppers == raised(Keccak256.hash(lower.span)) & letters
    }

    /// For each of the first 40 hexadecimal digits of the hash whether it is 8 or more.
    private static func raised(_ hash: InlineArray<4, UInt64>) -> UInt64 {
        var places: UInt64 = 0
        for place in 0..<digits {
            // The first digit of a byte is its upper half.
            let bit = place / 2 % 8 * 8 + (place.isMultiple(of: 2) ? 7 : 3)
            places |= (hash[place / 16] >> UInt64(bit) & 1) << UInt64(place)
        }
        return places
    }
}
