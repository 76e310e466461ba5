import Foundation
import Testing
import WeirManagement

/// How moments and identifiers are written, compared with Foundation.
struct TextFormTests {
    @Test func `a moment is written as Foundation writes it, with its microseconds`() {
        // Every 17 days and some from 1901 to 2150, leap years and turns of centuries among them.
        for second in stride(from: Int64(-2_177_452_800), to: 5_680_281_600, by: 1_493_377) {
            let expected = Date(timeIntervalSince1970: Double(second)).formatted(.iso8601).dropLast() + ".000042Z"
            #expect(Timestamp(microseconds: second * 1_000_000 + 42).text == expected)
        }
    }

    @Test func `an identifier is a lower-case UUID`() {
        for _ in 0..<100 {
            let id = UUID()
            #expect(ObjectID(id.uuidString)?.text == id.uuidString.lowercased())
        }
    }
}
