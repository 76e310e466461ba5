import Testing
import WeirConfiguration
import WeirJSON
import WeirManagement

/// Accounts that become what files say.
struct ApplicationTests {
    @Test func `everything that can be defined is made`() async throws {
        let done = try await Account.apply(Account.everything, files: Account.files)
        #expect(
            done.steps.allSatisfy { $0.action == .create || $0.noun == "settings" || $0.noun == "predefined profile" }
        )
        let profile = try await Account.get("/profiles/custom", done.target)[0]
        #expect(profile["name"] == "Project Falcon")
        #expect(profile["entries"].elements.map { $0["name"] } == ["Plan", "Words"])
        let shared: [JSONValue] = ["Card", "Employee number", "Code names", "Customer name", "Contract"]
        #expect(profile["shared_entries"].elements.map { $0["name"] } == shared)
        #expect(profile["shared_entries"][1]["enabled"] == false)
        #expect(profile["data_classes"].elements.count == 1)
        #expect(profile["sensitivity_levels"].elements.count == 1)
        #expect(try await Account.get("/settings", done.target)["ocr"] == true)
        #expect(done.target.contents.count == 3)
    }

    @Test func `a second time nothing changes`() async throws {
        let first = try await Account.apply(Account.everything, files: Account.files)
        let second = try await Account.apply(Account.everything, to: first.target, files: Account.files)
        #expect(second.steps.filter { $0.action != .unchanged }.map(\.name) == [])
        #expect(second.steps.filter(\.uploads).map(\.name) == [])
    }

    @Test func `a rehearsal says what would be done, and does nothing`() async throws {
        let file = try Account.read(Account.everything)
        let empty = LocalAccount(for: file, catalog: Account.catalog)
        let rehearsed = try await Account.apply(Account.everything, to: empty, isRehearsal: true, files: Account.files)
        let done = try await Account.apply(Account.everything, to: empty, files: Account.files)
        #expect(rehearsed.steps == done.steps)
        #expect(try await Account.get("/entries", rehearsed.target).elements.count == 2)
    }

    @Test func `identifiers follow from names, unless the file gives them`() async throws {
        let text = """
            version: 1
            entries:
              - {name: A, pattern: {regex: 'a'}}
              - {name: B, id: 11111111-1111-4111-8111-111111111111, pattern: {regex: 'b'}}
            profiles:
              - name: P
                shared_entries: [A, {entry_id: 11111111-1111-4111-8111-111111111111}]
            """
        let first = try await Account.get("/profiles/custom", Account.apply(text).target)[0]
        let second = try await Account.get("/profiles/custom", Account.apply(text).target)[0]
        #expect(first == second)
        #expect(first["shared_entries"][0]["id"].string == ObjectID(derivedFrom: "entry", ["A"]).text)
        #expect(first["shared_entries"][1]["id"] == "11111111-1111-4111-8111-111111111111")
    }

    @Test func `a change of a file is a change of the account`() async throws {
        let before = """
            version: 1
            profiles:
              - name: P
                description: before
                entries:
                  - {name: A, pattern: {regex: 'a'}}
                  - {name: B, pattern: {regex: 'b'}}
            """
        let after = """
            version: 1
            profiles:
              - name: P
                entries:
                  - {name: B, pattern: {regex: 'c'}}
            """
        let first = try await Account.apply(before)
        let second = try await Account.apply(after, to: first.target)
        #expect(second.steps.map(\.action) == [.update])
        let was = try await Account.get("/profiles/custom", first.target)[0]
        let now = try await Account.get("/profiles/custom", second.target)[0]
        #expect(now["description"] == .null)
        #expect(now["entries"].elements.map { $0["id"] } == [was["entries"][1]["id"]])
        #expect(now["entries"][0]["pattern"]["regex"] == "c")
    }

    @Test func `what the file has not goes only when that is wanted`() async throws {
        let first = try await Account.apply(Account.everything, files: Account.files)
        let file = "version: 1\nentries:\n  - {name: Badge, enabled: false, pattern: {regex: 'a'}}\n"
        let kept = try await Account.apply(file, to: first.target)
        #expect(kept.steps.map(\.action) == [.update])
        let pruned = try await Account.apply(file, to: kept.target, prunes: true)
        #expect(pruned.steps.filter { $0.action == .delete }.count == 10)
        let left = try await Account.get("/entries", pruned.target).elements.map { $0["name"] }
        #expect(left == ["Badge", "Card", "Mail"])
    }

    @Test(arguments: [
        (
            "profiles:\n  - name: P\n    shared_entries:\n      - entry: Nothing\n",
            "weir.yaml:5: /profiles/0/shared_entries/0/entry: there is no entry called \"Nothing\", neither in the file "
                + "nor in the account nor in the catalog"
        ),
        (
            "profiles:\n  - name: P\n    allowed_match_count: 2000\n",
            "weir.yaml:4: /profiles/0/allowed_match_count: a number from 0 to 1000 is expected"
        ),
        (
            "profiles:\n  - name: P\n    shared_entries:\n      - entry_id: 22222222-2222-4222-8222-222222222222\n",
            "weir.yaml:5: /profiles/0/shared_entries/0/entry_id: there is no entry with this id"
        ),
        (
            "data_classes:\n  - name: A\n    expression: 'dlp_match(dlp.data_classes[\"B\"])'\n"
                + "  - name: B\n    expression: 'dlp_match(dlp.data_classes[\"A\"])'\n",
            "weir.yaml:4: /data_classes/0/expression: data classes name each other in a circle"
        ),
        (
            "profiles:\n  - name: P\n    entries: [{name: N, pattern: {regex: 'a'}}]\n"
                + "  - name: Q\n    entries: [{name: N, pattern: {regex: 'a'}}]\n    shared_entries: [N]\n",
            "weir.yaml:7: /profiles/1/shared_entries/0: several have the name \"N\"; put the name of what it is in and a "
                + "slash before it, or its id"
        ),
        (
            "datasets:\n  - name: D\n    file: d.txt\n",
            "weir.yaml:4: /datasets/0/file: there is no such file"
        ),
        (
            "predefined_profiles:\n  - name: Nothing\n",
            "weir.yaml:3: /predefined_profiles/0: there is no predefined profile with this name or id"
        ),
    ])
    func `what is refused is said with the line of the file`(text: String, sentence: String) async {
        #expect(await Account.problem("version: 1\n" + text) == sentence)
    }

    @Test func `a pattern that is none is refused in the words of the API`() async {
        let text = "version: 1\nprofiles:\n  - name: P\n    entries:\n      - {name: A, pattern: {regex: '('}}\n"
        let sentence = await Account.problem(text)
        #expect(sentence?.hasPrefix("weir.yaml:5: /profiles/0/entries/0/pattern/regex: ") == true)
    }
}
