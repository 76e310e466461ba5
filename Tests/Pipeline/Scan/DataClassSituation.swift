import WeirCatalog
import WeirTesting
import WeirVerdict

@testable import WeirScan

/// Random classes over six entries, the profiles that use them, and findings of one payload.
struct DataClassSituation {
    typealias Condition = DataClassRule.Condition

    /// The entries that classes name; those from `found` on cannot be looked for.
    static let names = ["a", "b", "c", "d", "e", "f"]

    let found: Int
    let rules: [DataClassRule]
    let profiles: [ProfileRule]
    let members: [Set<Int>]
    let uses: [[Int]]
    let chosen: [Int]
    let hasKeywords: [Bool]
    let isAlone: [Bool]
    let isFile: Bool
    let findings: [(finding: Finding, isRecognized: Bool)]

    init(_ random: inout SeededGenerator) {
        let found = Int.random(in: 3...6, using: &random)
        self.found = found
        var rules: [DataClassRule] = []
        for index in 0..<Int.random(in: 1...5, using: &random) {
            let condition = Self.condition(parts: index, depth: 3, &random)
            rules.append(DataClassRule(id: "class \(index)", name: "", condition: condition))
        }
        self.rules = rules
        var profiles: [ProfileRule] = []
        var members: [Set<Int>] = []
        var uses: [[Int]] = []
        for index in 0..<3 {
            var settings = ProfileSettings()
            settings.confidenceThreshold = ConfidenceLevel.allCases.randomElement(using: &random) ?? .low
            settings.contextAwareness.isEnabled = Bool.random(using: &random)
            settings.contextAwareness.skipsFiles = Bool.random(using: &random)
            profiles.append(
                ProfileRule(
                    id: "\(index)",
                    name: "",
                    settings: settings,
                    recognizesPictures: Bool.random(using: &random)
                )
            )
            members.append(Set((0..<found).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
            uses.append(rules.indices.filter { _ in Bool.random(using: &random) })
        }
        self.profiles = profiles
        self.members = members
        self.uses = uses
        chosen = profiles.indices.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
        hasKeywords = (0..<found).map { _ in Bool.random(using: &random) }
        isAlone = (0..<found).map { _ in Int.random(in: 0..<6, using: &random) == 0 }
        isFile = Bool.random(using: &random)
        var findings: [(finding: Finding, isRecognized: Bool)] = []
        for number in 0..<Int.random(in: 0...10, using: &random) {
            let finding = Finding(
                entry: Int.random(in: 0..<found, using: &random),
                confidence: ConfidenceLevel.allCases.randomElement(using: &random) ?? .low,
                start: number,
                end: number + 1,
                line: 1,
                column: 1,
                hasContext: Bool.random(using: &random),
                reasons: []
            )
            findings.append((finding, Bool.random(using: &random)))
        }
        self.findings = findings
    }

    /// The gate before the profiles, with nothing let through.
    var gate: FindingGate {
        let classes = DataClassIndex(
            DataClassSet(rules),
            uses: uses,
            members: members,
            entries: Dictionary(uniqueKeysWithValues: zip(Self.names.prefix(found), 0...))
        )
        let claims = ProfileClaims(
            ProfileIndex(profiles, members: members, entryCount: found),
            classes: classes,
            hasKeywords: hasKeywords,
            isAlone: isAlone,
            isFile: isFile,
            chosen: chosen
        )
        return FindingGate(claims, entries: [], explains: false)
    }

    /// A random condition over the entries and the first classes.
    private static func condition(parts: Int, depth: Int, _ random: inout SeededGenerator) -> Condition {
        guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else {
            if parts > 0, Int.random(in: 0..<3, using: &random) == 0 {
                return .dataClass("class \(Int.random(in: 0..<parts, using: &random))")
            }
            return .entry(names.randomElement(using: &random) ?? "a")
        }
        let left = condition(parts: parts, depth: depth - 1, &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .not(left)
        case 1: return .and(left, condition(parts: parts, depth: depth - 1, &random))
        case 2: return .xor(left, condition(parts: parts, depth: depth - 1, &random))
        default: return .or(left, condition(parts: parts, depth: depth - 1, &random))
        }
    }
}
