import WeirCatalog
import WeirVerdict

@testable import WeirScan

/// What a situation comes to, read off the rules one by one and without regard to cost.
struct DataClassReference {
    typealias Condition = DataClassRule.Condition

    /// A finding that is handed out, and what it says then.
    struct Passed: Equatable {
        let number: Int
        let profiles: [Int]
    }

    private(set) var matchCounts: [Int] = []
    private(set) var passed: [Passed] = []
    private(set) var finalProfiles: [[Int]] = []
    private(set) var labels: [[String]] = []
    private(set) var withheld = 0
    private(set) var holding: [(id: String, profiles: [Int])] = []
    private(set) var undecided: [(id: String, profiles: [Int])] = []

    private let situation: DataClassSituation

    init(_ situation: DataClassSituation) {
        self.situation = situation
        for index in situation.rules.indices {
            let users = situation.chosen.filter { situation.uses[$0].contains(index) }
            let truths = users.map { truth(situation.rules[index].condition, for: $0) }
            let yes = zip(users, truths).filter { $0.1 == true }.map(\.0)
            let unknown = zip(users, truths).filter { $0.1 == nil }.map(\.0)
            if !yes.isEmpty { holding.append(("class \(index)", yes)) }
            if !unknown.isEmpty { undecided.append(("class \(index)", unknown)) }
        }
        matchCounts = situation.chosen.map(matchCount)
        var atEnd: [(Passed, Finding)] = []
        var atOnce: [(Passed, Finding)] = []
        for (finding, isRecognized) in situation.findings {
            let passing = situation.chosen.filter { passes(finding, isRecognized, $0) }
            let own = passing.filter { situation.members[$0].contains(finding.entry) }
            let through = passing.filter { namedByHolding(of: $0).contains(finding.entry) }
            if situation.isAlone[finding.entry] || !own.isEmpty {
                atOnce.append((Passed(number: finding.start, profiles: own), finding))
            } else if !through.isEmpty {
                atEnd.append((Passed(number: finding.start, profiles: through), finding))
            } else if isWanted(finding.entry) {
                withheld += 1
            }
        }
        passed = (atOnce + atEnd).map(\.0)
        for (passed, finding) in atOnce + atEnd {
            let isRecognized = situation.findings[finding.start].isRecognized
            let through = situation.chosen.filter {
                passes(finding, isRecognized, $0) && namedByHolding(of: $0).contains(finding.entry)
            }
            finalProfiles.append(Set(passed.profiles + through).sorted())
            labels.append(
                holding.filter { held in
                    named(.dataClass(held.id)).contains(finding.entry)
                        && held.profiles.contains { passes(finding, isRecognized, $0) }
                }
                .map(\.id)
            )
        }
    }

    private func rule(_ id: String) -> DataClassRule? { situation.rules.first { $0.id == id } }

    /// `nil` when it is not known.
    private func truth(_ condition: Condition, for profile: Int) -> Bool? {
        switch condition {
        case .entry(let id):
            guard let entry = DataClassSituation.names.prefix(situation.found).firstIndex(of: id) else { return nil }
            return situation.findings.contains {
                $0.finding.entry == entry && passes($0.finding, $0.isRecognized, profile)
            }
        case .dataClass(let id): return rule(id).flatMap { truth($0.condition, for: profile) }
        case .not(let other): return truth(other, for: profile).map { !$0 }
        case .and(let left, let right):
            let sides = [truth(left, for: profile), truth(right, for: profile)]
            if sides.contains(false) { return false }
            return sides.contains(nil) ? nil : true
        case .or(let left, let right):
            let sides = [truth(left, for: profile), truth(right, for: profile)]
            if sides.contains(true) { return true }
            return sides.contains(nil) ? nil : false
        case .xor(let left, let right):
            guard let left = truth(left, for: profile), let right = truth(right, for: profile) else { return nil }
            return left != right
        }
    }

    /// The entries that can be looked for and stand outside every `not`.
    private func named(_ condition: Condition) -> Set<Int> {
        switch condition {
        case .entry(let id):
            Set(DataClassSituation.names.prefix(situation.found).firstIndex(of: id).map { [$0] } ?? [])
        case .dataClass(let id): rule(id).map { named($0.condition) } ?? []
        case .not: []
        case .and(let left, let right), .or(let left, let right), .xor(let left, let right):
            named(left).union(named(right))
        }
    }

    private func passes(_ finding: Finding, _ isRecognized: Bool, _ profile: Int) -> Bool {
        let rule = situation.profiles[profile]
        if finding.confidence < rule.settings.confidenceThreshold { return false }
        if isRecognized, !rule.recognizesPictures { return false }
        let awareness = rule.settings.contextAwareness
        if !awareness.isEnabled || (situation.isFile && awareness.skipsFiles) { return true }
        return finding.hasContext || !situation.hasKeywords[finding.entry]
    }

    private func heldClasses(of profile: Int) -> [String] {
        holding.filter { $0.profiles.contains(profile) }.map(\.id)
    }

    private func namedByHolding(of profile: Int) -> Set<Int> {
        heldClasses(of: profile).reduce(into: []) { $0.formUnion(named(.dataClass($1))) }
    }

    private func isWanted(_ entry: Int) -> Bool {
        situation.chosen.contains { profile in
            situation.members[profile].contains(entry)
                || situation.uses[profile].contains { named(.dataClass("class \($0)")).contains(entry) }
        }
    }

    private func matchCount(of profile: Int) -> Int {
        let passing = situation.findings.filter { passes($0.finding, $0.isRecognized, profile) }.map(\.finding)
        let wanted = situation.members[profile].union(namedByHolding(of: profile))
        let empty = heldClasses(of: profile).filter { id in
            !passing.contains { named(.dataClass(id)).contains($0.entry) }
        }
        return passing.count { wanted.contains($0.entry) } + empty.count
    }
}
