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
