/// The cyclic redundancy check of Ethernet, gzip and PNG, with the polynomial 0x04C11DB7 in reflected form.
///
/// Source: RFC 1952, section 8, https://www.rfc-editor.org/rfc/rfc1952#section-8
enum CRC32 {
    /// What four bits that leave the register put back into it.
    private static let table: InlineArray<16, UInt32> = [
        0x0000_0000, 0x1DB7_1064, 0x3B6E_20C8, 0x26D9_30AC, 0x76DC_4190, 0x6B6B_51F4, 0x4DB2_6158, 0x5005_713C,
        0xEDB8_8320, 0xF00F_9344, 0xD6D6_A3E8, 0xCB61_B38C, 0x9B64_C2B0, 0x86D3_D2D4, 0xA00A_E278, 0xBDBD_F21C,
    ]

    /// The check over a part of some bytes.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes.
    ///   - range: Which of them count; places outside are left out.
    /// - Returns: 0 for no bytes.
    static func check(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var register: UInt32 = .max
        for index in range.clamped(to: 0..<bytes.count) {
            register ^= UInt32(bytes[index])
            for _ in 0..<2 { register = register >> 4 ^ table[Int(register & 15)] }
        }
        return ~register
    }
}
