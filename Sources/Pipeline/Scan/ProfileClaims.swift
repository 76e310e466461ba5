internal import WeirCatalog
internal import WeirVerdict

/// The profiles of a scan for which a finding counts.
struct ProfileClaim: Sendable {
    /// Those for which it counts by itself, in ascending order.
    var counted: [Int] = []
    /// Those for which it counts if others are near, in ascending order.
    var waiting: [Int] = []
    /// Those that have its entry in a data class and whose settings it passes, in ascending order.
    var classed: [Int] = []
    /// The counts of data classes that it moves.
    var moved: [Int] = []
    /// Whether it is reported and counts by itself, whatever profiles have its entry.
    var isAlone = false
    /// Whether a profile of the scan has its entry on, or in a data class.
    var isWanted = false

    /// Whether it can count for a profile.
    var isPossible: Bool { !counted.isEmpty || !waiting.isEmpty }
}

/// Says of findings for which profiles of a scan they count.
///
/// What is decided of an entry depends on few things beside it, so it is decided once for each case that comes: of a
/// million findings nearly all cost one look, and their lists of profiles are shared.
struct ProfileClaims {
    /// What a claim depends on.
    private struct Case: Hashable {
        let entry: Int
        let confidence: ConfidenceLevel
        let hasContext: Bool
        let isRecognized: Bool
    }

    /// The profiles of the scanner.
    let index: ProfileIndex
    /// The data classes that they use.
    let classes: DataClassIndex

    private let hasKeywords: [Bool]
    private let isAlone: [Bool]
    private let isFile: Bool
    /// For each profile whether the scan is about it; `nil` when it is about all.
    private let chosen: [Bool]?
    private var known: [Case: ProfileClaim] = [:]
    private var last: (of: Case, claim: ProfileClaim)?

    /// Claims of the profiles with the indexes in `chosen`, or of all; indexes out of range are left out.
    init(
        _ index: ProfileIndex,
        classes: DataClassIndex = .none,
        hasKeywords: [Bool],
        isAlone: [Bool],
        isFile: Bool,
        chosen: [Int]? = nil
    ) {
        self.index = index
        self.classes = classes
        self.hasKeywords = hasKeywords
        self.isAlone = isAlone
        self.isFile = isFile
        self.chosen = chosen.map { chosen in
            var isChosen = index.rules.map { _ in false }
            for profile in chosen where isChosen.indices.contains(profile) { isChosen[profile] = true }
            return isChosen
        }
    }

    /// Whether the scan is about the profile with this index.
    func isChosen(_ profile: Int) -> Bool { chosen?[profile] ?? true }

    /// The profiles for which a finding counts.
    @inline(__always)
    mutating func claim(on finding: Finding, isRecognized: Bool) -> ProfileClaim {
        let key = Case(
            entry: finding.entry,
            confidence: finding.confidence,
            hasContext: finding.hasContext,
            isRecognized: isRecognized
        )
        if let last, last.of == key { return last.claim }
        let claim = known[key] ?? decide(key)
        last = (key, claim)
        return claim
    }

    private mutating func decide(_ key: Case) -> ProfileClaim {
        var claim = ProfileClaim(isAlone: isAlone[key.entry])
        let match = ProfileRule.Match(
            confidence: key.confidence,
            hasContext: key.hasContext,
            isRecognized: key.isRecognized
        )
        for profile in index.profiles(of: key.entry) where isChosen(profile) {
            claim.isWanted = true
            let rule = index.rules[profile]
            guard rule.counts(match, hasKeywords: hasKeywords[key.entry], isFile: isFile) else { continue }
            if rule.together == nil { claim.counted.append(profile) } else { claim.waiting.append(profile) }
        }
        for count in classes.counts(of: key.entry) where isChosen(count.profile) {
            if count.isNamed { claim.isWanted = true }
            let rule = index.rules[count.profile]
            guard rule.counts(match, hasKeywords: hasKeywords[key.entry], isFile: isFile) else { continue }
            claim.moved.append(count.index)
            if count.isNamed { claim.classed.append(count.profile) }
        }
        known[key] = claim
        return claim
    }
}
