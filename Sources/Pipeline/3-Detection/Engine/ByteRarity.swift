/// How much a byte tells, in bits: the rarer it is in text, code and data, the more.
///
/// Rough figures from letter and digit frequencies; only their order matters, for choosing the literal to search for.
enum ByteRarity {
    /// The bits of `byte`.
    static func bits(_ byte: UInt8, ignoresCase: Bool) -> Double {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"): 2.5
        case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "i"),
            UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"):
            4
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 5.5
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): ignoresCase ? 5 : 7
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 4.5
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): 6
        case UInt8(ascii: "@"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "`"), 0..<9: 14
        case 0x80...: 5
        default: 7
        }
    }
}
