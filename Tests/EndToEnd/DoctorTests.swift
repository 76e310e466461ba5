import Foundation
import Testing

/// `weir doctor`, with the workers that were built beside it.
struct DoctorTests {
    @Test func `the programs that read documents are found, start, and say what they are denied`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.run(["doctor", "--format", "json"], in: folder)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        )
        // Whether the machine has what the sandbox needs is not for the test to say.
        #expect(result.status == (report["ready"] as? Bool == true ? 0 : 1))
        let programs = try #require(report["programs"] as? [[String: Any]])
        let extractor = try #require(programs.first)
        #expect(extractor["name"] as? String == "weir-extractor")
        #expect(extractor["version"] as? String == report["version"] as? String)
        let sandbox = try #require(extractor["sandbox"] as? [String: Any])
        if sandbox["seccomp"] as? Bool == true, sandbox["landlock"] as? Int ?? 0 > 0 {
            #expect(extractor["state"] as? String == "running")
            let attempts = try #require(extractor["attempts"] as? [String: String])
            #expect(attempts.count == 7)
            #expect(attempts.values.allSatisfy { $0 == "denied" })
        }
    }

    @Test func `a program that is no worker is reported`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.shell("WEIR_EXTRACTOR=/bin/true \"$WEIR\" doctor", in: folder)
        #expect(result.status == 1)
        #expect(result.output.contains("does not start, or is of another version"))
        #expect(result.output.contains("Not ready for --sandbox required."))
    }
}
