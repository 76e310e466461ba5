internal import WeirVerdict

/// What the data classes of a scan came to, for the profiles that it was about.
struct ClassVerdict {
    /// The classes that hold for a profile, in the order in which they were defined.
    private(set) var holding: [DataClassOutcome] = []
    /// The classes of which it is not known for a profile.
    private(set) var undecided: [DataClassOutcome] = []
    /// How many findings the classes add to each profile.
    private(set) var matchCounts: [Int: Int] = [:]

    /// For each profile the entries that the classes name which hold for it.
    private var entries: [Int: Set<Int>] = [:]

    /// Nothing is decided.
    init() {}

    /// Decides the classes of some profiles.
    ///
    /// - Parameters:
    ///   - classes: The classes.
    ///   - profiles: The indexes of the profiles.
    ///   - found: For each count of `classes` how many findings moved it.
    init(_ classes: DataClassIndex, of profiles: [Int], found: [Int]) {
        var holding: [Int: [Int]] = [:]
        var undecided: [Int: [Int]] = [:]
        for profile in profiles where classes.isUsed(by: profile) {
            let decision = classes.decide(for: profile, found: found)
            for index in decision.holding { holding[index, default: []].append(profile) }
            for index in decision.unknown { undecided[index, default: []].append(profile) }
            matchCounts[profile] = decision.matchCount
            entries[profile] = decision.entries
        }
        func outcomes(_ classesOfProfiles: [Int: [Int]]) -> [DataClassOutcome] {
            classesOfProfiles.keys.sorted().map { index in
                DataClassOutcome(
                    classes.rules[index],
                    profiles: classesOfProfiles[index] ?? [],
                    entries: classes.entries(of: index)
                )
            }
        }
        self.holding = outcomes(holding)
        self.undecided = outcomes(undecided)
    }

    /// The profiles for which a class makes a finding of an entry count, of those whose settings it passes.
    func profiles(for entry: Int, among profiles: [Int]) -> [Int] {
        profiles.filter { entries[$0]?.contains(entry) ?? false }
    }
}
