import Foundation
import Testing

/// Files of definitions, through the command.
struct ConfigurationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    /// The first example of the documentation.
    private static var example: String {
        get throws {
            let page = try String(contentsOf: root.appending(path: "Documentation/configuration.md"), encoding: .utf8)
            let parts = page.split(separator: "```yaml\n")
            return try #require(parts.dropFirst().first?.split(separator: "\n```").first).appending("\n")
        }
    }

    private static let text = """
        Plan FALCON-ABC-12 is for ACME-204817, write to jane.roe@example.com.

        """

    private func scan(
        _ arguments: [String],
        config: String,
        _ text: String = Self.text
    ) throws -> Binary.Result {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(config, to: "weir.yaml")
        try folder.write(text, to: "a.txt")
        return try Binary.run(
            ["scan", "--config", "weir.yaml", "--format", "jsonl"] + arguments + ["a.txt"],
            in: folder
        )
    }

    private func names(_ result: Binary.Result) throws -> [String] {
        try result.objects.compactMap { ($0["entry"] as? [String: Any])?["name"] as? String }
    }

    @Test func `the example of the documentation finds what it says`() throws {
        let result = try scan([], config: try Self.example)
        #expect(result.status == 1, "\(result.messages)")
        #expect(try names(result) == ["Plan number", "Employee number"])
        let profiles = try #require(try result.objects.first?["profiles"] as? [[String: String]])
        #expect(profiles.map { $0["name"] } == ["Project Falcon"])
    }

    @Test func `two runs give the same identifiers`() throws {
        let first = try scan([], config: try Self.example)
        #expect(try first.output == scan([], config: Self.example).output)
    }

    @Test func `profiles of the catalog go beside those of the file`() throws {
        let card = "Card 4111 1111 1111 1111 of FALCON-ABC-12\n"
        let both = try scan(
            ["--profile", "Project Falcon", "--profile", "all"],
            config: try Self.example,
            card
        )
        #expect(Set(try names(both)).isSuperset(of: ["Visa Card Number", "Plan number"]))
        let one = try scan(["--profile", "Credentials and Secrets"], config: try Self.example, card)
        #expect(one.status == 0)
        // The file tolerates three cards.
        let tolerated = try scan(["--profile", "Financial Information"], config: try Self.example, card)
        #expect(tolerated.status == 0)
    }

    @Test func `what a file has wrong is said with its line`() throws {
        let result = try scan(
            [],
            config: "version: 1\nprofiles:\n  - name: P\n    entries: [{name: A, pattern: {regex: '('}}]\n"
        )
        #expect(result.status == 2)
        #expect(result.messages.hasPrefix("weir: weir.yaml:4: /profiles/0/entries/0/pattern/regex: "))
        let unknown = try scan(["--profile", "Q"], config: try Self.example)
        #expect(unknown.status == 2)
        #expect(unknown.messages.hasPrefix("weir: there is no profile \"Q\" in weir.yaml"))
        let empty = try scan([], config: "version: 1\n")
        #expect(empty.status == 2)
        #expect(empty.messages.hasPrefix("weir: weir.yaml has no profile; "))
    }

    @Test func `a field that there is none of is a warning`() throws {
        let config =
            "version: 1\nprofiles:\n  - name: P\n    colour: red\n    entries: [{name: A, pattern: {regex: 'x'}}]\n"
        let result = try scan([], config: config, "y\n")
        #expect(result.status == 0)
        #expect(result.messages.hasPrefix("weir: warning: weir.yaml:4: /profiles/0/colour: "))
    }

    @Test func `what nothing looks for is never clean`() throws {
        let config = """
            version: 1
            custom_prompt_topics:
              - {name: Salaries, topic: what people earn}
            profiles:
              - name: P
                entries: [{name: A, pattern: {regex: 'x'}}]
                shared_entries: [Salaries]
            """
        let result = try scan([], config: config, "y\n")
        #expect(result.status == 3)
        #expect(result.messages.contains("not looked for: Salaries; "))
        #expect(try scan([], config: config, "x\n").status == 1)
    }

    @Test func `the environment names a file as well, and a folder never does`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(try Self.example, to: ".weir.yaml")
        try folder.write("FALCON-ABC-12\n", to: "a.txt")
        #expect(try Binary.shell("\"$WEIR\" scan a.txt", in: folder).status == 0)
        #expect(try Binary.shell("WEIR_CONFIG=.weir.yaml \"$WEIR\" scan a.txt", in: folder).status == 1)
    }

    @Test func `the example of a CI job finds what may not be committed`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = Self.root.appending(path: "Examples/ci/weir.yaml").path
        try folder.write("id = 'CUST-20481712'\n", to: "a.py")
        let result = try Binary.run(["scan", "--config", file, "--format", "sarif", "."], in: folder)
        #expect(result.status == 1, "\(result.messages)")
        #expect(result.output.contains("Customer number"))
    }
}
