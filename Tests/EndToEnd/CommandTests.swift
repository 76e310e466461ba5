import Foundation
import Testing

struct CommandTests {
    private func run(_ arguments: [String]) throws -> Binary.Result {
        let folder = try Folder()
        defer { folder.remove() }
        return try Binary.run(arguments, in: folder)
    }

    @Test(arguments: [
        ([], "ACME-[0-9]{6}", 0, #"{"valid":true,"min_bytes":11,"max_bytes":11,"error":null}"#),
        (["--max-match-bytes", "none"], "a+", 0, #"{"valid":true,"min_bytes":1,"max_bytes":null,"error":null}"#),
        (
            ["--max-match-bytes", "2000"], "a{1,1500}", 0,
            #"{"valid":true,"min_bytes":1,"max_bytes":1500,"error":null}"#
        ),
        ([], "a{1,1500}", 1, #"{"valid":false,"min_bytes":null,"max_bytes":null,"error":"at byte 0: "#),
        ([], "(", 1, #"{"valid":false,"min_bytes":null,"max_bytes":null,"error":"at byte 0: "#),
        (["--max-match-bytes", "0"], "a", 2, ""),
    ])
    func `a pattern is valid or not, in one line of JSON`(
        options: [String],
        pattern: String,
        status: Int32,
        output: String
    ) throws {
        let result = try run(["patterns", "validate"] + options + [pattern])
        #expect(result.status == status)
        #expect(result.output.hasPrefix(output))
        #expect(result.output.count { $0 == "\n" } == (status == 2 ? 0 : 1))
    }

    @Test func `every example of the catalog holds`() throws {
        let result = try run(["entries", "check"])
        #expect(result.status == 0)
        #expect(result.output.hasSuffix(": 0 problems.\n"))
    }

    @Test func `a wrong example of a catalog is a problem`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("broken: [", to: "Family/broken.yaml")
        let result = try Binary.run(["entries", "check", "."], in: folder)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("Family/broken.yaml:"))
    }

    /// A catalog file whose examples all mark the same word.
    private static func entry(_ name: String, id: Int, finds regex: String, overlaps: String = "") -> String {
        """
        id: 11111111-2222-4333-8444-55555555555\(id)
        name: \(name)
        summary: A word.
        patterns: [{regex: '\(regex)', confidence: medium}]
        examples:
          match: ['«wort»', 'a «wort»', 'b «wort»', 'c «wort»', 'd «wort»', 'e «wort»', 'f «wort»', 'g «wort»']
          reject:
            - {text: '1', why: another}
            - {text: '2', why: another}
            - {text: '3', why: another}
            - {text: '4', why: another}
            - {text: '5', why: another}
            - {text: '6', why: another}
            - {text: '7', why: another}
            - {text: '8', why: another}
        \(overlaps)
        references: [https://example.com/]
        """
    }

    @Test func `entries that find the same value are a problem unless one of them says so`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.entry("First", id: 1, finds: "wort"), to: "Family/first.yaml")
        try folder.write(Self.entry("Second", id: 2, finds: "wor[t]"), to: "Family/second.yaml")
        let undeclared = try Binary.run(["entries", "check", "."], in: folder)
        #expect(undeclared.status == 1)
        #expect(
            undeclared.output.hasPrefix(#"First: match 1: "Second" finds it too, at medium (8 of 8 marked values)"#)
        )
        #expect(undeclared.output.hasSuffix("32 examples, 1 pair with values in common: 2 problems.\n"))
        let declared = Self.entry("Second", id: 2, finds: "wor[t]", overlaps: "overlaps: [First]")
        try folder.write(declared, to: "Family/second.yaml")
        let check = try Binary.run(["entries", "check", "--collisions", "."], in: folder)
        #expect(check.status == 0)
        #expect(check.output.contains("First   Second         8       8   medium  yes\n"))
    }

    @Test func `entries and profiles are listed and shown`() throws {
        #expect(try run(["entries", "list"]).output.contains("Visa Card Number"))
        #expect(try run(["entries", "list", "--profile", "Financial Information"]).output.contains("IBAN"))
        #expect(try run(["entries", "show", "visa card number"]).output.contains("luhn"))
        #expect(try run(["profiles", "list"]).output.contains("Financial Information"))
        #expect(try run(["profiles", "show", "financial information"]).output.contains("Visa Card Number"))
        for command in [["entries", "list"], ["profiles", "list"], ["entries", "show", "IBAN"]] {
            let result = try run(command + ["--format", "json"])
            _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        }
    }

    @Test(arguments: [
        ["entries", "show", "no such"], ["profiles", "show", "no such"], ["entries", "list", "--profile", "no such"],
        ["entries", "check", "/no/such/folder"],
    ])
    func `a name that is not there ends with status 2`(arguments: [String]) throws {
        let result = try run(arguments)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.messages.hasPrefix("weir: "))
    }

    @Test(arguments: [
        [], ["scan"], ["entries", "list"], ["entries", "show"], ["entries", "check"], ["profiles", "list"],
        ["profiles", "show"], ["patterns", "validate"], ["terms"], ["terms", "list"], ["terms", "import"],
    ])
    func `help has an example`(command: [String]) throws {
        let result = try run(command + ["--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("EXAMPLES\n  weir "))
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `there is a completion script for each shell`(shell: String) throws {
        let result = try run(["--generate-completion-script", shell])
        #expect(result.status == 0)
        #expect(result.output.contains("profile"))
    }

    @Test func `the version is one line`() throws {
        #expect(try run(["--version"]).output == "0.1.0\n")
    }
}
