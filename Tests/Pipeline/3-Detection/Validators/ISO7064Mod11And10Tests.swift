import Testing

@testable import WeirDetection

struct ISO7064Mod11And10Tests {
    /// The first is the example of the standard, the others are numbers of Croatia and Germany.
    @Test(arguments: ["07945", "33392005961", "36574261809", "136695976"])
    func `a right check digit is accepted and every other refused`(_ text: String) {
        for last in UInt8(0x30)...0x39 {
            let bytes = Array(text.utf8.dropLast()) + [last]
            let isRight = ISO7064Mod11And10.accepts(CompactNumber(bytes.span), 0..<bytes.count)
            #expect(isRight == (text.utf8.last == last), "\(last)")
        }
    }

    @Test(arguments: [(0, 5), (1, 6), (4, 5), (5, 5)])
    func `a part without digits, or of one digit, has none`(_ start: Int, _ end: Int) {
        let bytes = Array("A07945".utf8)
        let isRight = ISO7064Mod11And10.accepts(CompactNumber(bytes.span), start..<end)
        #expect(isRight == (start == 1))
    }
}
