import RustRegex
import Testing

struct ScalarSetTests {
    @Test func `the complement of the complement is the set`() {
        let set = ScalarSet([0x30...0x39, 0x41...0x5A, 0xD000...0xE100])
        #expect(set.inverted.inverted == set)
        #expect(!set.contains(0xD900))
    }
}
