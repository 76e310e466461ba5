import Testing

@testable import WeirDetection

struct Keccak256Tests {
    /// The first two from *The Keccak reference*'s known answers; the third is what Ethereum's events are known by.
    @Test(arguments: [
        ("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
        ("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
        ("Transfer(address,address,uint256)", "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"),
    ])
    func `published hashes come out`(_ message: String, _ expected: String) {
        #expect(hash(Array(message.utf8)) == expected)
    }

    /// Lengths around one block of 136 bytes; the hashes are of an implementation that is checked against SHA-3.
    @Test(arguments: [
        (135, "34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446"),
        (136, "a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e"),
        (300, "5b7e0e47a96f32a88b4f14ca177982790807c40e1a105742ba0fc1babe1ef826"),
    ])
    func `a message may fill blocks`(_ length: Int, _ expected: String) {
        #expect(hash([UInt8](repeating: 0x61, count: length)) == expected)
    }

    /// The hash in hexadecimal; the expectation macros cannot capture a span.
    private func hash(_ message: [UInt8]) -> String {
        let lanes = Keccak256.hash(message.span)
        var text = ""
        for lane in 0..<4 {
            for byte in 0..<8 {
                let value = UInt8(truncatingIfNeeded: lanes[lane] >> UInt64(byte * 8))
                text += value < 16 ? "0" : ""
                text += String(value, radix: 16)
            }
        }
        return text
    }
}
