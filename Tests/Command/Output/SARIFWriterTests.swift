import Foundation
import Testing
import WeirContent
import WeirLog
import WeirScan

@testable import weir

/// Checks what the schema of the standard requires of the properties that are used.
struct SARIFWriterTests {
    private let writer = SARIFWriter(entries: Synthetic.entries, mask: Mask(mode: .full))

    private func run(failures: Int = 1) throws -> [String: Any] {
        var sheet = writer.sheet(for: [UInt8]("a b.txt".utf8))
        for match in Synthetic.matches {
            writer.append(match.finding, match.bytes.span, to: &sheet)
        }
        var summary = ScanSummary(entries: Synthetic.entries.count)
        for number in 0..<failures {
            let issue = InspectionIssue(code: .io, message: "gone")
            summary.note(ScanSummary.Failure(path: [UInt8]("/x/\(number)".utf8), issue: issue))
        }
        let document = writer.header + sheet.bytes + writer.footer(summary)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(document)) as? [String: Any])
        #expect(json["version"] as? String == "2.1.0")
        return try #require((json["runs"] as? [[String: Any]])?.first)
    }

    @Test func `each result names its rule and its rule is there`() throws {
        let run = try run()
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "weir")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.count == Synthetic.entries.count)
        for rule in rules {
            #expect((rule["shortDescription"] as? [String: String])?["text"]?.isEmpty == false)
        }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == Synthetic.matches.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            #expect(["note", "warning", "error"].contains(result["level"] as? String))
        }
    }

    @Test func `a region ends where the match ends`() throws {
        let results = try #require(try run()["results"] as? [[String: Any]])
        let location = try #require((results[2]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: String]) == ["uri": "a%20b.txt"])
        // The match is a, a control character, b, a line break, and two characters more.
        #expect(
            physical["region"] as? [String: Int] == [
                "startLine": 10, "startColumn": 2, "endLine": 11, "endColumn": 3, "byteOffset": 400, "byteLength": 9,
            ]
        )
    }

    @Test func `fingerprints tell the findings of an entry apart and hold no content`() throws {
        let results = try #require(try run()["results"] as? [[String: Any]])
        let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["entryOccurrence/v1"] }
        #expect(Set(prints).count == Synthetic.matches.count)
        #expect(prints.first == Synthetic.entries[0].id + ":1")
    }

    @Test func `what was not inspected is a notification`() throws {
        let invocation = try #require((try run()["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        #expect((invocation["toolExecutionNotifications"] as? [[String: Any]])?.count == 1)
    }

    @Test func `notifications are bounded and the last says how many are missing`() throws {
        let invocation = try #require(
            (try run(failures: ScanSummary.keptFailures + 7)["invocations"] as? [[String: Any]])?.first
        )
        let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        #expect(notifications.count == ScanSummary.keptFailures + 1)
        #expect((notifications.last?["message"] as? [String: String]) == ["text": "and 7 more"])
    }
}
