import Testing
import WeirConfiguration
import WeirJSON
import WeirManagement

/// Accounts in which many things have one name.
struct EqualNamesTests {
    private static func export(_ account: LocalAccount) async throws -> String {
        var account = account
        let export = try await ConfigurationExport(of: &account, Account.catalog)
        return String(decoding: YAMLText(export.document).bytes, as: UTF8.self)
    }

    /// Applies a text, where each file that it names has something in it.
    private static func apply(
        _ text: String,
        to account: LocalAccount? = nil
    ) async throws -> ConfigurationApplication<LocalAccount> {
        let file = try Account.read(text)
        let target = account ?? LocalAccount(for: file, catalog: Account.catalog)
        var application = try await ConfigurationApplication(file, to: target) { path in
            Array((path.hasSuffix(".edm") ? "0011223344556677\n" : "falcon in \(path)\n").utf8)
        }
        try await application.run()
        return application
    }

    /// What a file defines, in no order.
    private static func objects(_ text: String) throws -> Set<String> {
        Set(
            try Account.read(text).objects.map {
                "\($0.kind) \($0.id ?? "") \($0.entryID ?? "") \($0.body) \($0.columns)"
            }
        )
    }

    @Test(arguments: UInt64(1)...30)
    func `what is exported can be imported, and is exported again`(seed: UInt64) async throws {
        let text = try await Self.export(RandomAccount(seed: seed).account())
        let imported = try await Self.apply(text)
        // Profiles that data classes need are made first, and so are listed first.
        #expect(try await Self.objects(Self.export(imported.target)) == Self.objects(text))
    }

    @Test(arguments: UInt64(1)...30)
    func `an account with identifiers of its own is changed once`(seed: UInt64) async throws {
        var text = try await Self.export(RandomAccount(seed: seed).account())
        // The same file with other identifiers, which the account will not have.
        for match in Set(
            text.matches(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/).map(\.output)
        ) {
            text = text.replacing(match, with: ObjectID().text)
        }
        let first = try await Self.apply(text, to: LocalAccount(for: ConfigurationFile(), catalog: Account.catalog))
        #expect(first.steps.contains { $0.action == .create })
        let second = try await Self.apply(text, to: first.target)
        #expect(second.steps.filter { $0.action != .unchanged || $0.uploads }.isEmpty)
    }

    @Test func `entries with one name are told apart by their identifiers`() async throws {
        let text = """
            version: 1
            entries:
              - id: 3d9e2c1a-6f1b-4c57-9a53-0f0d6f7a1b01
                name: Badge
                pattern:
                  regex: A[0-9]{6}
              - id: 3d9e2c1a-6f1b-4c57-9a53-0f0d6f7a1b02
                name: Badge
                pattern:
                  regex: B[0-9]{6}
            profiles:
              - name: Staff
                shared_entries:
                  - entry: 3d9e2c1a-6f1b-4c57-9a53-0f0d6f7a1b02

            """
        let imported = try await Account.apply(text)
        let profile = try await Account.get("/profiles/custom", imported.target)[0]
        #expect(profile["shared_entries"].elements.map { $0["pattern"]["regex"] } == ["B[0-9]{6}"])
        #expect(
            try await Self.export(imported.target) == text.replacing(/3d9e[0-9a-f-]+|[AB]\[0.*/) { "'\($0.output)'" }
        )
    }

    @Test func `of entries with one name the one that is changed is updated`() async throws {
        func file(_ first: String, _ second: String) -> String {
            """
            version: 1
            entries:
              - {id: 3d9e2c1a-6f1b-4c57-9a53-0f0d6f7a1b01, name: Badge, pattern: {regex: '\(first)'}}
              - {id: 3d9e2c1a-6f1b-4c57-9a53-0f0d6f7a1b02, name: Badge, pattern: {regex: '\(second)'}}
            """
        }
        let empty = LocalAccount(for: ConfigurationFile(), catalog: Account.catalog)
        let first = try await Account.apply(file("a", "b"), to: empty)
        let turned = try await Account.apply(file("b", "a"), to: first.target)
        #expect(turned.steps.map(\.action) == [.unchanged, .unchanged])
        let changed = try await Account.apply(file("c", "a"), to: first.target)
        #expect(changed.steps.map(\.action) == [.update, .unchanged])
        let pruned = try await Account.apply(
            "version: 1\nentries: [{name: Badge, pattern: {regex: 'b'}}]",
            to: first.target,
            prunes: true
        )
        #expect(pruned.steps.map(\.action) == [.unchanged, .delete])
        let left = try await Account.get("/entries", pruned.target).elements.filter { $0["name"] == "Badge" }
        #expect(left.map { $0["pattern"]["regex"] } == ["b"])
    }

    @Test func `an entry and a topic with one name are two`() async throws {
        let imported = try await Account.apply(
            """
            version: 1
            entries: [{name: Salaries, pattern: {regex: 'a'}}]
            custom_prompt_topics: [{name: Salaries, topic: what people earn}]
            """
        )
        let entries = try await Account.get("/entries", imported.target).elements
        #expect(entries.count { $0["name"] == "Salaries" } == 2)
    }

    @Test func `files with one name are told apart`() async throws {
        let text = """
            version: 1
            datasets:
              - {name: Code names, file: a.txt}
              - {name: code-names, file: b.txt}
            document_fingerprints:
              - {name: A, match_percent: 50, file: a/contract.txt}
              - {name: B, match_percent: 50, file: b/Contract.txt}
            """
        let exported = try await Self.export(Self.apply(text).target)
        let files = exported.matches(of: /file: (.+)/).map(\.output.1)
        #expect(files == ["code-names.txt", "code-names-2.txt", "contract.txt", "Contract-2.txt"])
    }
}
