import Testing
import WeirCatalog
import WeirDetection
import WeirJSON
import WeirLog
import WeirManagement
import WeirPolicy
import WeirScan
import WeirStoreKit

/// The settings of the payload log, and what they mean for the next scan.
struct PayloadLogTests {
    private let account = AccountID()
    private let books: AccountBooks
    private let service: PolicyScanService
    private let keys = PayloadKeyPair()

    init() {
        books = AccountBooks(MemoryDefinitionStore(accounts: [account]))
        let policies = PolicyKeeper(
            books: books,
            contents: PolicyContents(books: books, work: WorkPool(for: "loads", count: 1, mostWaiting: 10)),
            compiler: ScannerCompiler(extractor: Extractor()),
            work: WorkPool(for: "compilations", count: 1, mostWaiting: 10),
            catalog: CatalogIndex(Catalog())
        )
        service = PolicyScanService(policies: policies, work: WorkPool(for: "scans", count: 2, mostWaiting: 10))
    }

    private func scan(_ text: String, name: String? = nil, profiles: [String] = []) async throws -> ScanAnswer {
        try await service.scan(text, named: name, for: account, profiles: profiles)
    }

    private func set(key: Patch<String> = .keep, masking: Patch<MaskingLevel> = .keep) async throws {
        let key: Patch<PayloadKey> =
            switch key {
            case .keep: .keep
            case .clear: .clear
            case .set(let text): .set(try #require(PayloadKey(text)))
            }
        _ = try await books.update(account) { (draft) throws(ManagementError) in
            SettingsService.update(payloadLog: PayloadLogChange(key: key, masking: masking), in: &draft)
        }
    }

    private func makeProfile(_ name: String, allowed: Int = 0, _ pattern: String) async throws {
        try await books.update(account) { (draft) throws(ManagementError) in
            var profile = CustomProfile(id: ObjectID(), name: name, createdAt: draft.now, updatedAt: draft.now)
            profile.options.allowedMatchCount = allowed
            let entry = Entry(
                id: ObjectID(),
                name: "\(name) entry",
                summary: nil,
                isEnabled: true,
                profile: profile.id,
                content: .pattern(EntryPattern(regex: pattern)),
                createdAt: draft.now,
                updatedAt: draft.now
            )
            draft.put(entry)
            profile.entries = [entry.id]
            draft.put(profile)
        }
    }

    private func records(_ answer: ScanAnswer, _ keys: PayloadKeyPair? = nil) throws -> [JSONValue] {
        let log = try #require(answer.payloadLog)
        let opener = try PayloadOpener(privateKey: (keys ?? self.keys).privateKey)
        return try JSONValue(reading: opener.open(log.text)).elements
    }

    @Test func `nothing is logged without a key, and without a match`() async throws {
        try await makeProfile("Badges", allowed: 1, "ACME-[0-9]{6}")
        #expect(try await scan("ACME-111111 ACME-222222").payloadLog == nil)
        try await set(key: .set(keys.publicKey))
        #expect(try await scan("ACME-111111").payloadLog == nil)
        #expect(try await scan("nothing").payloadLog == nil)
        #expect(try await records(scan("ACME-111111 ACME-222222")).count == 2)
        try await set(key: .clear)
        #expect(try await scan("ACME-111111 ACME-222222").payloadLog == nil)
    }

    @Test func `a record says for whom, of what and where, with what stands around`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await set(key: .set(keys.publicKey), masking: .set(.clear))
        let answer = try await scan("badge ACME-111111 here", name: "notes.txt")
        let record = try #require(try records(answer).first)
        #expect(record["profile_id"].string == answer.profiles.first?.reference.id)
        #expect(record["entry_id"].string == answer.entries.first?.reference.id)
        #expect(record["entry_name"] == "Badges entry")
        #expect(record["confidence"] == "very_high" || record["confidence"] == "high")
        #expect(record["phase"] == "request")
        #expect(record["file_name"] == "notes.txt")
        #expect(record["offset"] == 6)
        #expect(record["match"] == "ACME-111111")
        #expect(record["before"] == "badge ")
        #expect(record["after"] == " here")
        #expect(try await records(scan("badge ACME-111111")).first?["file_name"] == .null)
    }

    @Test(arguments: [
        (MaskingLevel.full, "****-******"), (.standard, "****-******"), (.partial, "****-****11"),
        (.clear, "ACME-111111"),
    ])
    func `the masking holds from the next scan on`(masking: MaskingLevel, match: String) async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await set(key: .set(keys.publicKey), masking: .set(masking == .clear ? .full : .clear))
        #expect(try await records(scan("ACME-111111")).first?["match"].string != match)
        try await set(masking: .set(masking))
        // The masking of the answer is the request's own.
        let answer = try await scan("ACME-111111")
        #expect(answer.findings.first?.match == "ACME-111111")
        #expect(try records(answer).first?["match"].string == match)
    }

    @Test func `a new key is used for the next scan, and the old one opens it no more`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await set(key: .set(keys.publicKey))
        let other = PayloadKeyPair()
        try await set(key: .set(other.publicKey))
        let log = try #require(try await scan("ACME-111111").payloadLog)
        #expect(throws: PayloadError.wrongKey) { try PayloadOpener(privateKey: keys.privateKey).open(log.text) }
        #expect(try PayloadOpener(privateKey: other.privateKey).open(log.text).isEmpty == false)
    }

    @Test func `matches of profiles that do not match are masked, not logged`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await makeProfile("Projects", allowed: 5, "PRJ-[0-9]{3}")
        try await set(key: .set(keys.publicKey))
        let records = try await records(scan("ACME-111111 PRJ-123"))
        #expect(records.map(\.["entry_name"].string) == ["Badges entry"])
        #expect(records.first?["after"] == " ***-***")
    }

    @Test func `profiles that were not asked for are not in the log`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await makeProfile("All", "ACME-[0-9]{1,6}")
        try await set(key: .set(keys.publicKey))
        #expect(try await records(scan("ACME-111111")).count == 2)
        #expect(try await records(scan("ACME-111111", profiles: ["All"])).map(\.["entry_name"].string) == ["All entry"])
    }

    @Test func `the log says how many found no room`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await set(key: .set(keys.publicKey))
        let text = (0..<250).map { "ACME-\(100_000 + $0)" }.joined(separator: " ")
        let answer = try await scan(text)
        #expect(try records(answer).count == 100)
        #expect(answer.payloadLog?.omitted == 150)
    }

    @Test func `what counts because of a data class is logged too`() async throws {
        let harness = PolicyHarness()
        let name = try await harness.entry("Name", "N[0-9]{3}")
        let number = try await harness.entry("Number", "P[0-9]{3}")
        let both = "\(PolicyHarness.match(name)) and \(PolicyHarness.match(number))"
        let person = try await harness.dataClass("Person", both)
        try await harness.profile("Persons") { $0.dataClasses = [person] }
        try await harness.profile("Names") { $0.shares = [SharedEntry(entry: name, isEnabled: true)] }
        let key = try #require(PayloadKey(keys.publicKey))
        try await harness.change { (draft) throws(ManagementError) in
            let change = PayloadLogChange(key: .set(key), masking: .set(.partial))
            _ = SettingsService.update(payloadLog: change, in: &draft)
        }
        let profiles = ["Persons", "Names"]
        let one = try await records(harness.scan("N111 N222", profiles: profiles))
        #expect(one.map(\.["match"].string) == ["***1", "***2"])
        let answer = try await harness.scan("N111 P111", profiles: profiles)
        let ids = Dictionary(uniqueKeysWithValues: answer.profiles.map { ($0.reference.id, $0.reference.name) })
        let logged = try records(answer).map { [ids[$0["profile_id"].string ?? ""], $0["entry_name"].string] }
        #expect(Set(logged) == [["Persons", "Name"], ["Persons", "Number"], ["Names", "Name"]])
        #expect(logged.count == 3)
    }

    @Test func `the sealed log has nothing of the content, and neither has what an answer prints`() async throws {
        try await makeProfile("Badges", "ACME-[0-9]{6}")
        try await set(key: .set(keys.publicKey), masking: .set(.clear))
        let answer = try await scan("planted ACME-424242 value")
        let log = try #require(answer.payloadLog)
        #expect(!log.text.contains("ACME"))
        #expect(!log.text.contains("424242"))
        #expect(try records(answer).first?["before"] == "planted ")
    }

    @Test func `the time of the log moves when something changes, and only then`() async throws {
        try await set(key: .set(keys.publicKey), masking: .set(.clear))
        let first = SettingsService.settings(in: try await books.definitions(of: account)).payloadLog
        try await set(masking: .set(.clear))
        let same = SettingsService.settings(in: try await books.definitions(of: account)).payloadLog
        #expect(first == same)
        try await set(masking: .set(.partial))
        let moved = SettingsService.settings(in: try await books.definitions(of: account)).payloadLog
        #expect(moved.updatedAt > first.updatedAt)
    }
}
