/// The data classes that the profiles of a scanner use, and what a scan has to count for them.
///
/// What is true of an entry depends on the profile, whose settings say which findings count. So there is one count for each
/// entry on which a profile depends through its classes.
package struct DataClassIndex: Sendable {
    /// A count that a finding of an entry moves when it passes the settings of a profile.
    package struct Count: Hashable, Sendable {
        /// The index of the profile.
        package let profile: Int
        /// The index of the count.
        package let index: Int
        /// Whether a class of the profile names the entry outside every `not`, so that its findings can count.
        package let isNamed: Bool
    }

    /// What the classes come to for one profile.
    package struct Decision: Hashable, Sendable {
        /// The indexes of the classes that hold.
        package var holding: [Int] = []
        /// The indexes of those of which it is not known.
        package var unknown: [Int] = []
        /// The indexes of the entries that those which hold name outside every `not`.
        package var entries: Set<Int> = []
        /// How many findings count through them that do not count anyway.
        package var matchCount = 0
    }

    /// The classes.
    package let rules: [DataClassRule]
    /// How many counts there are.
    package let countCount: Int

    private let set: DataClassSet
    /// For each profile the classes that it uses.
    private let uses: [[Int]]
    /// For each profile the classes that have to be worked out for it, each after its parts.
    private let work: [[Int]]
    /// For each entry number of the set its index among the entries of the scanner; `nil` when nothing can look for it.
    private let entries: [Int?]
    /// For each entry of the scanner its counts, profile by profile.
    private let counts: [Int: [Count]]
    /// For each profile, by the number of an entry in the set, the index of its count.
    private let places: [[Int: Int]]
    /// For each profile the entries that it has on itself.
    private let members: [Set<Int>]

    /// Nothing to decide.
    package static let none = DataClassIndex(DataClassSet([]), uses: [], members: [], entries: [:])

    /// Indexes classes.
    ///
    /// - Parameters:
    ///   - set: The classes.
    ///   - uses: For each profile the indexes of those that it uses.
    ///   - members: For each profile the indexes of the entries that it has on itself.
    ///   - entries: The indexes of the entries that are looked for, by their identifiers.
    package init(_ set: DataClassSet, uses: [[Int]], members: [Set<Int>], entries: [String: Int]) {
        let found = set.entries.map { entries[$0] }
        var counts: [Int: [Count]] = [:]
        var places: [[Int: Int]] = []
        var work: [[Int]] = []
        var next = 0
        for (profile, classes) in uses.enumerated() {
            var parts: [Int] = []
            var known: Set<Int> = []
            for part in classes.flatMap({ set.parts[$0] }) where known.insert(part).inserted { parts.append(part) }
            work.append(parts)
            let named = classes.reduce(into: Set<Int>()) { $0.formUnion(set.named[$1]) }
            let needed = classes.reduce(into: Set<Int>()) { $0.formUnion(set.needed[$1]) }
            var place: [Int: Int] = [:]
            for number in needed.sorted() {
                guard let entry = found[number] else { continue }
                place[number] = next
                counts[entry, default: []].append(
                    Count(profile: profile, index: next, isNamed: named.contains(number))
                )
                next += 1
            }
            places.append(place)
        }
        rules = set.rules
        countCount = next
        self.set = set
        self.uses = uses
        self.work = work
        self.entries = found
        self.counts = counts
        self.places = places
        self.members = members
    }

    /// Whether no profile uses a class.
    package var isEmpty: Bool { uses.allSatisfy(\.isEmpty) }

    /// Whether a profile uses a class.
    package func isUsed(by profile: Int) -> Bool { uses.indices.contains(profile) && !uses[profile].isEmpty }

    /// The counts that a finding of an entry moves, in the order of their profiles.
    package func counts(of entry: Int) -> [Count] { counts[entry] ?? [] }

    /// Decides which classes of a profile hold, and what they add to it.
    ///
    /// A class that holds adds the findings of the entries that it names and the profile does not have on itself, and 1
    /// when it has none at all, as one that wants something not to be there. Each finding is added once.
    ///
    /// - Parameters:
    ///   - profile: The index of the profile.
    ///   - found: For each count how many findings passed the settings of its profile.
    /// - Returns: What the classes come to.
    package func decide(for profile: Int, found: [Int]) -> Decision {
        var decision = Decision()
        guard isUsed(by: profile) else { return decision }
        let place = places[profile]
        var truths: [Int: Truth] = [:]
        for index in work[profile] {
            truths[index] = set.programs[index].truth(
                entry: { number in place[number].map { found[$0] > 0 ? .yes : .no } ?? .unknown },
                dataClass: { truths[$0] ?? .unknown }
            )
        }
        var numbers: Set<Int> = []
        for index in uses[profile] {
            switch truths[index] ?? .unknown {
            case .no: break
            case .unknown: decision.unknown.append(index)
            case .yes:
                decision.holding.append(index)
                numbers.formUnion(set.named[index])
                if !set.named[index].contains(where: { place[$0].map { found[$0] > 0 } ?? false }) {
                    decision.matchCount += 1
                }
            }
        }
        for number in numbers {
            guard let entry = entries[number], let place = place[number] else { continue }
            decision.entries.insert(entry)
            if !members[profile].contains(entry) { decision.matchCount += found[place] }
        }
        return decision
    }

    /// The indexes of the entries that a class names outside every `not`, in ascending order.
    package func entries(of dataClass: Int) -> [Int] {
        set.named[dataClass].compactMap { entries[$0] }.sorted()
    }
}
