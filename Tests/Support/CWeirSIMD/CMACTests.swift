import CWeirSIMD
import Testing

/// AES-CMAC against the vectors of RFC 4493, and its vector form against the portable one.
struct CMACTests {
    private static let secret: [UInt8] = [
        0x2B, 0x7E, 0x15, 0x16, 0x28, 0xAE, 0xD2, 0xA6, 0xAB, 0xF7, 0x15, 0x88, 0x09, 0xCF, 0x4F, 0x3C,
    ]

    private static let message: [UInt8] = [
        0x6B, 0xC1, 0xBE, 0xE2, 0x2E, 0x40, 0x9F, 0x96, 0xE9, 0x3D, 0x7E, 0x11, 0x73, 0x93, 0x17, 0x2A,
        0xAE, 0x2D, 0x8A, 0x57, 0x1E, 0x03, 0xAC, 0x9C, 0x9E, 0xB7, 0x6F, 0xAC, 0x45, 0xAF, 0x8E, 0x51,
        0x30, 0xC8, 0x1C, 0x46, 0xA3, 0x5C, 0xE4, 0x11, 0xE5, 0xFB, 0xC1, 0x19, 0x1A, 0x0A, 0x52, 0xEF,
        0xF6, 0x9F, 0x24, 0x45, 0xDF, 0x4F, 0x9B, 0x17, 0xAD, 0x2B, 0x41, 0x7B, 0xE6, 0x6C, 0x37, 0x10,
    ]

    private static func key() -> weir_cmac_key {
        var key = weir_cmac_key()
        unsafe weir_cmac_prepare(secret, &key)
        return key
    }

    /// RFC 4493, section 4.
    @Test(
        arguments: zip(
            [0, 16, 40, 64],
            [
                "bb1d6929e95937287fa37d129b756746", "070a16b46b4d4144f79bdd9dd04a287c",
                "dfa66747de9ae63030ca32611497c827", "51f0bebf7e3b9d92fc49741779363cfe",
            ]
        )
    )
    func `the codes are those of RFC 4493`(length: Int, expected: String) {
        var tag = [UInt8](repeating: 0, count: 16)
        unsafe withUnsafePointer(to: Self.key()) { unsafe weir_cmac($0, Self.message, length, &tag) }
        #expect(tag.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
    }

    @Test func `the subkeys are those of RFC 4493`() {
        let key = Self.key()
        unsafe withUnsafeBytes(of: key.complete) {
            #expect(unsafe $0.first == 0xFB && $0.last == 0xDE)
        }
        unsafe withUnsafeBytes(of: key.padded) {
            #expect(unsafe $0.first == 0xF7 && $0.last == 0x3B)
        }
    }

    @Test(arguments: [1, 2, 7, 8, 9, 63, 200])
    func `many parts at a time have the codes that each has alone`(count: Int) {
        var state = UInt64(count)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let text = (0..<1024).map { _ in UInt8(next(256)) }
        // Every length about the borders of blocks.
        let parts = (0..<count).map { _ in weir_part(start: UInt32(next(800)), length: UInt32(next(130))) }
        let key = Self.key()
        var fast = [UInt64](repeating: 0, count: count)
        var portable = fast
        unsafe withUnsafePointer(to: key) { key in
            unsafe weir_cmac_parts(key, text, parts, count, &fast)
            unsafe weir_cmac_parts_portable(key, text, parts, count, &portable)
        }
        #expect(fast == portable)
        for (part, hash) in zip(parts, portable) {
            var tag = [UInt8](repeating: 0, count: 16)
            let message = Array(text[Int(part.start)..<Int(part.start + part.length)])
            unsafe withUnsafePointer(to: key) { unsafe weir_cmac($0, message, message.count, &tag) }
            #expect(hash == tag.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        }
    }
}
