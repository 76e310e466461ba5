import Foundation
import Testing

/// What profiles decide, through the command.
struct ProfileTests {
    private func scan(_ arguments: [String], _ text: String) throws -> Binary.Result {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(text, to: "a.txt")
        return try Binary.run(["scan", "--format", "jsonl"] + arguments + ["a.txt"], in: folder)
    }

    private static let record = "Personally Identifiable Information (PII) Record"

    @Test func `one detail is no record of a person`() throws {
        let result = try scan(["--profile", Self.record], "Write to jane.roe@example.com\n")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
    }

    @Test func `three details near each other are a record and say so`() throws {
        let text = """
            Customer: Jane Smith, phone (212) 555-0123
            jane.smith@example.com, card 4111 1111 1111 1111

            """
        let result = try scan(["--profile", Self.record, "--explain"], text)
        #expect(result.status == 1)
        let objects = try result.objects
        let names = Set(objects.compactMap { ($0["entry"] as? [String: String])?["name"] })
        #expect(names.isSuperset(of: ["Full Name", "US Phone Number", "Email Address", "Visa Card Number"]))
        for object in objects {
            #expect((object["profiles"] as? [[String: String]])?.map { $0["name"] } == [Self.record])
            let reasons = try #require(object["reasons"] as? [[String: Any]])
            #expect(reasons.last?["kind"] as? String == "company")
        }
    }

    @Test func `a profile without a detector is refused and says why`() throws {
        let result = try scan(["--profile", "Source Code"], "int main(void) { return 0; }\n")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.messages.contains("not looked for: C++, C#, C, Go"))
    }

    @Test func `entries without a detector are named beside a scan for all`() throws {
        let result = try scan(["--profile", "all"], "nothing to see\n")
        #expect(result.status == 0)
        #expect(result.messages.contains("AI Prompt Intent: Jailbreak"))
        #expect(result.messages.contains("weir terms import icd-11"))
    }

    @Test(arguments: [("1", 1), ("2", 0)])
    func `findings within the allowed match count are reported and do not fail the scan`(
        allowed: String,
        status: Int32
    ) throws {
        let text = "card number 4111 1111 1111 1111\ncard number 4012 8888 8888 1881\n"
        let profile = ["--profile", "Financial Information", "--allowed-match-count", allowed]
        let result = try scan(profile, text)
        #expect(try result.objects.count == 2)
        #expect(result.status == status)
    }

    @Test func `with context awareness a number without a keyword does not count`() throws {
        let profile = ["--profile", "Financial Information", "--context-awareness"]
        #expect(try scan(profile + ["on"], "4111 1111 1111 1111\n").status == 0)
        #expect(try scan(profile + ["on"], "card number 4111 1111 1111 1111\n").status == 1)
        #expect(try scan(profile + ["except-files"], "4111 1111 1111 1111\n").status == 1)
    }

    @Test func `settings of profiles want a profile`() throws {
        let result = try scan(["--allowed-match-count", "3"], "x\n")
        #expect(result.status == 2)
        #expect(result.messages.contains("--profile"))
        let outside = try scan(["--profile", Self.record, "--allowed-match-count", "1001"], "x\n")
        #expect(outside.status == 2)
        #expect(outside.messages.contains("1000"))
    }
}
