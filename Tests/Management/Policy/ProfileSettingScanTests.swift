import Testing
import WeirCatalog
import WeirManagement
import WeirPolicy

@testable import WeirScan

/// The settings of profiles and of the account, from where they are stored to what a scan answers.
struct ProfileSettingScanTests {
    /// A card number with and without words that say what it is.
    private static let bare = "x 4111 1111 1111 1111 y"
    private static let named = "visa card number 4111 1111 1111 1111"
    private static let visa = "5b1d5035-8c53-4bc9-a151-404eb32b34b4"

    private let harness = PolicyHarness()

    private func count(_ text: String, isFile: Bool = false, _ profile: String) async throws -> Int {
        let answer = try await harness.scan(text, profiles: [profile], isFile: isFile)
        return try #require(answer.profiles.first).matchCount
    }

    /// Sets the options of a custom profile that shares a predefined entry, and of the predefined profile that has it.
    private func set(_ edit: @Sendable @escaping (inout ProfileOptions) -> Void) async throws -> [String] {
        let visa = try #require(ObjectID(Self.visa))
        let home = try #require(PolicyHarness.catalog.home(of: visa))
        try await harness.profile("Shared") {
            $0.shares = [SharedEntry(entry: visa, isEnabled: true)]
            edit(&$0.options)
        }
        try await harness.change { (draft) throws(ManagementError) in
            var options = ProfileOptions()
            edit(&options)
            let change = ProfileOptionsChange(
                allowedMatchCount: .set(options.allowedMatchCount),
                threshold: .set(options.threshold),
                analyzesContext: .keep,
                recognizesText: .keep,
                contextAwareness: .set(options.contextAwareness)
            )
            _ = try PredefinedProfileService.update(
                home,
                PredefinedProfileService.Change(options: change, enabled: [visa], switches: []),
                in: &draft,
                PolicyHarness.catalog
            )
        }
        return ["Shared", home.text]
    }

    @Test func `a threshold holds back what is less sure`() async throws {
        for profile in try await set({ $0.threshold = .high }) {
            #expect(try await count(Self.bare, profile) == 0, "\(profile)")
            #expect(try await count(Self.named, profile) == 1, "\(profile)")
        }
    }

    @Test func `context awareness wants a keyword, but not in files that are exempt`() async throws {
        let profiles = try await set {
            $0.contextAwareness.isEnabled = true
            $0.contextAwareness.skipsFiles = true
        }
        for profile in profiles {
            #expect(try await count(Self.bare, profile) == 0, "\(profile)")
            #expect(try await count(Self.bare, isFile: true, profile) == 1, "\(profile)")
            #expect(try await count(Self.named, profile) == 1, "\(profile)")
        }
    }

    @Test func `as many matches as are allowed are none`() async throws {
        for profile in try await set({ $0.allowedMatchCount = 1 }) {
            #expect(try await !harness.scan(Self.named, profiles: [profile]).isMatch, "\(profile)")
            let twice = Self.named + "\n" + Self.named
            #expect(try await harness.scan(twice, profiles: [profile]).isMatch, "\(profile)")
        }
    }

    @Test(arguments: [(false, false), (false, true), (true, false), (true, true)])
    func `text in pictures counts if the account or the profile says so`(
        account: Bool,
        profile: Bool
    ) async throws {
        let entry = try await harness.entry("Entry", "E[0-9]{3}")
        try await harness.profile("Profile") {
            $0.shares = [SharedEntry(entry: entry, isEnabled: true)]
            $0.options.recognizesText = profile
        }
        try await harness.change { (draft) throws(ManagementError) in
            draft.put(AccountSettings(analysesContext: false, recognizesText: account, payloadLog: .initial))
        }
        let scanner = try await harness.policies.policy(of: harness.account).scanner
        let index = try #require(scanner.profiles.firstIndex { $0.name == "Profile" })
        #expect(scanner.recognizesPictures([index]) == (account || profile))
        let predefined = try #require(scanner.profiles.firstIndex { $0.kind == .predefined })
        #expect(scanner.recognizesPictures([predefined]) == account)
    }

    @Test func `labels of an integration are entries of its profile, on or off`() async throws {
        let secret = ObjectID()
        let open = ObjectID()
        try await harness.change { (draft) throws(ManagementError) in
            _ = try IntegrationService.create(
                name: "Purview",
                summary: nil,
                labels: [
                    IntegrationLabel(id: secret, name: "Secret", isEnabled: true),
                    IntegrationLabel(id: open, name: "Open"),
                ],
                catalog: PolicyHarness.catalog,
                in: &draft
            )
        }
        let policy = try await harness.policies.policy(of: harness.account)
        #expect(policy.scanner.labelEntries.keys.sorted() == [secret.text])
        let entry = try #require(policy.scanner.labelEntries[secret.text]?.first)
        #expect(policy.scanner.entries[entry].kind == .integration)
        let answer = try await harness.scan("x", profiles: ["purview"])
        #expect(answer.profiles.map(\.reference.type) == ["integration"])
        #expect(answer.undetected.isEmpty)
    }
}
