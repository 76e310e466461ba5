import Testing
import WeirManagement
import WeirVerdict

/// What data classes of an account come to in a scan.
struct DataClassScanTests {
    private let harness = PolicyHarness()

    private func counts(_ answer: ScanAnswer) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: answer.profiles.map { ($0.reference.name, $0.matchCount) })
    }

    @Test func `a class makes entries count that no profile has on, and labels their findings`() async throws {
        let name = try await harness.entry("Name", "N[0-9]{3}")
        let number = try await harness.entry("Number", "P[0-9]{3}")
        let tag = PolicyHarness.label("Personal")
        let category = ObjectID()
        try await harness.change { (draft) throws(ManagementError) in
            draft.put(
                DataTagCategory(
                    id: category,
                    name: "Kind",
                    summary: nil,
                    template: nil,
                    tags: [tag],
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            )
        }
        let both = "\(PolicyHarness.match(name)) and \(PolicyHarness.match(number))"
        let person = try await harness.dataClass("Person", both, tags: [tag.id])
        try await harness.profile("Named") {
            $0.dataClasses = [person]
            $0.options.allowedMatchCount = 2
        }
        try await harness.profile("Tagged") {
            $0.dataTags = [tag.id]
            $0.shares = [SharedEntry(entry: name, isEnabled: true)]
        }

        let one = try await harness.scan("N111 N222")
        #expect(counts(one).filter { $0.value > 0 } == ["Tagged": 2])
        #expect(one.dataClasses.isEmpty)
        #expect(one.findings.allSatisfy { $0.dataClasses.isEmpty && $0.profiles.map(\.name) == ["Tagged"] })

        let answer = try await harness.scan("N111 P111 N222", profiles: ["Named", "Tagged"])
        #expect(counts(answer) == ["Named": 3, "Tagged": 3])
        #expect(answer.isMatch)
        #expect(answer.findings.map(\.start) == [0, 10, 5])
        #expect(answer.findings.allSatisfy { $0.profiles.map(\.name) == ["Named", "Tagged"] })
        #expect(answer.findings.allSatisfy { $0.dataClasses.map(\.name) == ["Person"] })
        #expect(answer.entries.map(\.count) == [2, 1])
        let held = try #require(answer.dataClasses.first)
        #expect(held.profiles.map(\.name) == ["Named", "Tagged"])
        #expect(held.labels.tags.map(\.name) == ["Personal"])
        #expect(held.labels.tags.map(\.groupName) == ["Kind"])
        #expect(answer.undetected.isEmpty)

        #expect(try await harness.scan("N111 P111", profiles: ["Named"]).isMatch == false)
    }

    @Test(arguments: [(0, ["Low", "Middle", "High"]), (1, ["Middle", "High"]), (2, ["High"])])
    func `a level of a profile is met by classes with it or a higher one`(
        level: Int,
        names: [String]
    ) async throws {
        let levels = ["low", "middle", "high"].map(PolicyHarness.label)
        let group = ObjectID()
        try await harness.change { (draft) throws(ManagementError) in
            draft.put(
                SensitivityGroup(
                    id: group,
                    name: "Confidentiality",
                    summary: nil,
                    template: nil,
                    labels: levels,
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            )
        }
        let entry = try await harness.entry("Entry", "E[0-9]{3}")
        let references = levels.map { SensitivityLevelReference(group: group, level: $0.id) }
        for (name, reference) in zip(["Low", "Middle", "High"], references) {
            _ = try await harness.dataClass(name, PolicyHarness.match(entry), levels: [reference])
        }
        _ = try await harness.dataClass("None", PolicyHarness.match(entry))
        try await harness.profile("Level") { $0.sensitivityLevels = [references[level]] }
        let answer = try await harness.scan("E123", profiles: ["Level"])
        #expect(counts(answer) == ["Level": 1])
        #expect(Set(answer.dataClasses.map(\.name)) == Set(names))
        #expect(Set(answer.findings.first?.dataClasses.map(\.name) ?? []) == Set(names))
        #expect(answer.dataClasses.flatMap(\.labels.levels).allSatisfy { $0.groupName == "Confidentiality" })
    }

    @Test func `a class that depends on what nothing looks for says so, and does not hold`() async throws {
        let topic = try await harness.entry("Weather", nil)
        let entry = try await harness.entry("Entry", "E[0-9]{3}")
        let unknown = try await harness.dataClass("Unknown", "not \(PolicyHarness.match(topic))")
        let either = try await harness.dataClass(
            "Either",
            "\(PolicyHarness.match(topic)) or \(PolicyHarness.match(entry))"
        )
        try await harness.profile("Both") { $0.dataClasses = [unknown, either] }
        let clean = try await harness.scan("nothing", profiles: ["Both"])
        #expect(!clean.isMatch)
        #expect(clean.undetected.map(\.name) == ["Weather", "Unknown", "Either"])
        #expect(clean.undetected.allSatisfy { !$0.reason.isEmpty })
        let found = try await harness.scan("E123", profiles: ["Both"])
        #expect(counts(found) == ["Both": 1])
        #expect(found.undetected.map(\.name) == ["Weather", "Unknown"])
    }

    @Test func `a class of a class, and one that wants something not to be there`() async throws {
        let name = try await harness.entry("Name", "N[0-9]{3}")
        let release = try await harness.entry("Release", "RELEASED")
        let inner = try await harness.dataClass("Inner", PolicyHarness.match(name))
        let outer = try await harness.dataClass(
            "Outer",
            "dlp_match(dlp.data_classes[\"\(inner.text)\"]) && !\(PolicyHarness.match(release))"
        )
        try await harness.profile("Profile") { $0.dataClasses = [outer] }
        let found = try await harness.scan("N111 N222", profiles: ["Profile"])
        #expect(counts(found) == ["Profile": 2])
        #expect(found.dataClasses.map(\.name) == ["Outer"])
        let released = try await harness.scan("N111 N222 RELEASED", profiles: ["Profile"])
        #expect(counts(released) == ["Profile": 0])
        #expect(released.findings.isEmpty)
    }

    @Test func `more findings than are kept for a class are counted`() async throws {
        let entry = try await harness.entry("Entry", "E[0-9]{3}")
        let dataClass = try await harness.dataClass("Class", PolicyHarness.match(entry))
        try await harness.profile("Profile") { $0.dataClasses = [dataClass] }
        let answer = try await harness.scan(String(repeating: "E123 ", count: 12_000), profiles: ["Profile"])
        #expect(counts(answer) == ["Profile": 12_000])
        #expect(answer.entries.map(\.count) == [12_000])
        #expect(answer.findings.count + answer.omittedFindings == 12_000)
    }
}
