import Testing
import WeirCatalog
import WeirDetection
import WeirLog
import WeirManagement
import WeirScan
import WeirStoreKit

@testable import WeirPolicy

struct PolicyScanServiceTests {
    private let harness = PolicyHarness()
    private var account: AccountID { harness.account }
    private var books: AccountBooks { harness.books }
    private var policies: PolicyKeeper { harness.policies }
    private var service: PolicyScanService { harness.service }

    private func scan(_ text: String, profiles: [String] = [], explains: Bool = false) async throws -> ScanAnswer {
        try await service.scan(text, for: account, profiles: profiles, masking: .partial, explains: explains)
    }

    /// A profile with the entries that are named, each with its pattern.
    private func makeProfile(_ name: String, allowed: Int = 0, _ patterns: [String]) async throws {
        try await books.update(account) { (draft) throws(ManagementError) in
            var profile = CustomProfile(id: ObjectID(), name: name, createdAt: draft.now, updatedAt: draft.now)
            profile.options.allowedMatchCount = allowed
            for pattern in patterns {
                let entry = Entry(
                    id: ObjectID(),
                    name: "entry \(pattern)",
                    summary: nil,
                    isEnabled: true,
                    profile: profile.id,
                    content: content(pattern),
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
                draft.put(entry)
                profile.entries.append(entry.id)
            }
            draft.put(profile)
        }
    }

    private func content(_ pattern: String) -> EntryContent {
        switch pattern {
        case "words": .words(["secret", "Project\nFalcon"])
        case "long words": .words([String(repeating: "a", count: 257)])
        case "topic": .topic("politics")
        default: .pattern(EntryPattern(regex: pattern))
        }
    }

    @Test func `a profile is in force for the first scan after it was made`() async throws {
        let text = "badge ACME-123456 here"
        #expect(try await scan(text).entries.isEmpty)
        try await makeProfile("Badges", ["ACME-[0-9]{6}"])
        let answer = try await scan(text, profiles: ["badges"], explains: true)
        #expect(answer.isMatch)
        #expect(answer.revision == 1)
        #expect(answer.profiles.map(\.reference.name) == ["Badges"])
        #expect(answer.profiles.map(\.matchCount) == [1])
        let finding = try #require(answer.findings.first)
        #expect(finding.match == "****-****56")
        #expect(finding.start..<finding.end == 6..<17)
        #expect(finding.profiles.map(\.name) == ["Badges"])
        #expect(finding.reasons?.isEmpty == false)
    }

    @Test func `as many matches as are allowed are none`() async throws {
        try await makeProfile("Badges", allowed: 2, ["ACME-[0-9]{6}"])
        let tolerated = try await scan("ACME-111111 ACME-222222")
        #expect(!tolerated.isMatch)
        #expect(try await scan("ACME-111111 ACME-222222 ACME-333333").isMatch)
    }

    @Test func `only the profiles that are named count`() async throws {
        try await makeProfile("Badges", ["ACME-[0-9]{6}"])
        try await makeProfile("Projects", ["PRJ-[0-9]{3}"])
        let answer = try await scan("ACME-111111 PRJ-123", profiles: ["Projects"])
        #expect(answer.entries.map(\.reference.name) == ["entry PRJ-[0-9]{3}"])
        #expect(answer.profiles.map(\.reference.name) == ["Projects"])
    }

    @Test func `a profile that is not there is an error and no empty answer`() async throws {
        let error = await #expect(throws: ManagementError.self) { try await scan("x", profiles: ["Nowhere"]) }
        #expect(error?.code == .notFound)
    }

    @Test func `what has no detector is stated, for the profiles that have it`() async throws {
        try await makeProfile("Topics", ["topic", "long words"])
        try await makeProfile("Badges", ["ACME-[0-9]{6}"])
        let undetected = try await scan("secret", profiles: ["Topics"]).undetected
        #expect(undetected.map(\.name).sorted() == ["entry long words", "entry topic"])
        #expect(try await scan("secret", profiles: ["Badges"]).undetected.isEmpty)
    }

    @Test func `the words of an entry are found, and made ready once`() async throws {
        try await makeProfile("Words", ["words"])
        let answer = try await scan("a SECRET, secrets, project  falcon", profiles: ["Words"])
        #expect(answer.findings.map { $0.start..<$0.end } == [2..<8, 19..<34])
        #expect(answer.findings.allSatisfy { $0.confidence == "very_high" })
        let definitions = try await books.definitions(of: account)
        let sources = PolicyDefinition.Sources(
            tables: PolicyTables(),
            words: EntryWordLists(),
            prints: DocumentPrints()
        )
        let first = PolicyDefinition(definitions, PolicyHarness.catalog, from: sources).definition
        #expect(PolicyDefinition(definitions, PolicyHarness.catalog, from: sources).definition == first)
    }

    @Test func `a scanner is compiled once for a revision, and ahead only where one was used`() async throws {
        try await makeProfile("Badges", ["ACME-[0-9]{6}"])
        await policies.prepare(account)
        let first = try await policies.policy(of: account)
        #expect(try await policies.policy(of: account) === first)
        try await makeProfile("Projects", ["PRJ-[0-9]{3}"])
        await policies.prepare(account)
        let second = try await policies.policy(of: account)
        #expect(second.revision == 2)
        #expect(second !== first)
        #expect(second.scanner.profiles.contains { $0.name == "Projects" })
        #expect(!first.scanner.profiles.contains { $0.name == "Projects" })
    }

    @Test func `scans and changes at the same time see whole revisions`() async throws {
        try await makeProfile("Badges", ["ACME-[0-9]{6}"])
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 0..<20 { try await makeProfile("profile \(number)", ["X\(number)-[0-9]{6}"]) }
            }
            group.addTask {
                for _ in 0..<40 {
                    let answer = try await scan("ACME-111111", profiles: ["Badges"])
                    #expect(answer.isMatch)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await scan("X19-123456", profiles: ["profile 19"]).isMatch)
    }
}
