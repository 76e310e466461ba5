import Testing
import WeirCatalog
import WeirCatalogFiles

struct ProfileFileTests {
    @Test func `every key arrives in the definition`() throws {
        let file = try ProfileFile(Sample.file("Profiles/example-profile.yaml", Sample.profile))
        #expect(file.path == "Profiles/example-profile.yaml")
        #expect(
            file.definition
                == ProfileDefinition(
                    id: "11111111-2222-4333-8444-777777777777",
                    name: "Example Profile",
                    summary: "What the Example company wants to find.",
                    entries: ["Example Word", "Example Badge Number"]
                )
        )
    }

    @Test(arguments: [
        Broken(
            "entries:",
            "entrys:",
            #"1:1: a profile needs the key "entries""#,
            #"4:1: unknown key "entrys"; did you mean "entries"?"#
        ),
        Broken(
            "Example Profile",
            "All",
            #"2:7: a profile cannot be named "all": that is the name of the whole catalog"#
        ),
        Broken("- Example Word", "- Example Badge Number", #"6:5: "Example Badge Number" is in "entries" twice"#),
        Broken("- Example Word", "- [Example Word]", #"5:5: "entries" must be a text, not a list"#),
        Broken("- Example Word", "- ''", #"5:5: "entries" is empty"#),
    ])
    func `a wrong profile is reported`(broken: Broken) throws {
        let text = try #require(broken.applied(to: Sample.profile))
        #expect(Sample.problems(ofProfile: text) == broken.problems)
    }
}
