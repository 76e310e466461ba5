/// Names of elements and attributes as numbers, so that they are told apart without a string.
enum MarkupName {
    /// The number of a name, the same for both cases of letters (FNV-1a, 64 bits).
    static func number(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>) -> UInt64 {
        var number: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in name {
            var byte = unsafe bytes[index]
            if byte &- 0x41 < 26 { byte |= 0x20 }
            number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return number
    }

    /// The numbers of some names, with blanks between them.
    static func numbers(_ names: String) -> Set<UInt64> {
        Set(
            names.utf8.split(separator: 0x20).map { name in
                unsafe Array(name).withUnsafeBytes { unsafe number($0, 0..<$0.count) }
            }
        )
    }
}
