import Testing
import WeirCatalog

struct EntryIDTests {
    @Test func `a pattern always has the same id`() {
        #expect(EntryID.derived(fromPattern: "[0-9]{9}") == EntryID.derived(fromPattern: "[0-9]{9}"))
        #expect(EntryID.derived(fromPattern: "[0-9]{9}") != EntryID.derived(fromPattern: "[0-9]{8}"))
    }

    /// Computed with another implementation of FNV-1a, the bits of version and variant set as in RFC 9562.
    @Test(arguments: [
        ("", "d7965165-fc18-8a55-85bc-27d2f88855fc"), ("[0-9]{9}", "6a22fa10-6622-8f79-892e-3c340e482377"),
        ("é", "458353d4-b2fc-847b-9da7-bacca258c224"),
    ])
    func `the id is a UUID of version 8`(pattern: String, id: String) {
        #expect(EntryID.derived(fromPattern: pattern) == id)
        #expect(EntryID.isValid(id))
    }

    @Test(arguments: [
        "", "5b1d5035", "5b1d5035-8c53-4bc9-a151-404eb32b34b", "5b1d5035-8c53-4bc9-a151-404eb32b34b44",
        "5B1D5035-8C53-4BC9-A151-404EB32B34B4", "5b1d5035_8c53-4bc9-a151-404eb32b34b4",
        "5b1d50358-c53-4bc9-a151-404eb32b34b4", "5b1d5035-8c53-4bc9-a151-404eb32b34bg",
    ])
    func `other texts are no ids`(text: String) {
        #expect(!EntryID.isValid(text))
    }
}
