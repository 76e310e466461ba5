import Testing
import WeirCatalog
import WeirCatalogFiles

struct CatalogTests {
    private let catalog: Catalog

    init() throws {
        catalog = try CatalogSource(Sample.files).catalog
    }

    @Test(arguments: ["Example Word", "EXAMPLE WORD", "11111111-2222-4333-8444-666666666666"])
    func `an entry is found by its name or id`(nameOrID: String) {
        #expect(catalog.entry(nameOrID)?.name == "Example Word")
    }

    @Test(arguments: ["example profile", "11111111-2222-4333-8444-777777777777"])
    func `a profile is found by its name or id`(nameOrID: String) {
        #expect(catalog.profile(nameOrID)?.name == "Example Profile")
    }

    @Test(arguments: ["", "Example", "11111111-2222-4333-8444-888888888888"])
    func `nothing is found by anything else`(nameOrID: String) {
        #expect(catalog.entry(nameOrID) == nil)
        #expect(catalog.profile(nameOrID) == nil)
    }

    @Test func `the entries of a profile are in catalog order`() throws {
        let profile = try #require(catalog.profile("Example Profile"))
        #expect(catalog.entries(of: profile).map(\.name) == ["Example Badge Number", "Example Word"])
        let entry = try #require(catalog.entry("Example Word"))
        #expect(catalog.profiles(containing: entry) == [profile])
    }

    @Test func `recommended are the entries that do not say otherwise`() {
        #expect(catalog.recommended.map(\.name) == ["Example Word"])
    }
}
