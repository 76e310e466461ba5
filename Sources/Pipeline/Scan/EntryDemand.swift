internal import WeirVerdict

/// Which profiles of a definition want which of its entries.
struct EntryDemand {
    /// An identifier that is wanted and stands for no entry.
    struct Stranger {
        let id: String
        var profiles: [Int]
    }

    /// For each entry the profiles that have it on.
    private(set) var members: [[Int]]
    /// For each entry the profiles that want it, on their own account or for a data class.
    private(set) var all: [[Int]]
    /// What is wanted and is not there.
    private(set) var strangers: [Stranger] = []

    private let numbers: [String: Int]
    private var strangerNumbers: [String: Int] = [:]

    /// Asks the profiles.
    ///
    /// - Parameters:
    ///   - profiles: The profiles.
    ///   - classes: The data classes that they may use.
    ///   - uses: For each profile the indexes of those that it does use.
    ///   - numbers: The indexes of the entries by their identifiers.
    init(
        _ profiles: [Scanner.Definition.Profile],
        _ classes: DataClassSet,
        uses: [[Int]],
        numbers: [String: Int]
    ) {
        self.numbers = numbers
        members = Array(repeating: [], count: numbers.count)
        all = members
        for (index, profile) in profiles.enumerated() {
            for member in profile.members where member.isOn {
                want(member.entry, by: index)
                if let number = numbers[member.entry], members[number].last != index { members[number].append(index) }
            }
            for id in profile.dataClasses where classes.index(of: id) == nil { want(id, by: index) }
            for entry in classes.entries(neededBy: uses[index]) { want(entry, by: index) }
        }
    }

    private mutating func want(_ entry: String, by profile: Int) {
        if let number = numbers[entry] {
            if all[number].last != profile { all[number].append(profile) }
        } else if let number = strangerNumbers[entry] {
            if strangers[number].profiles.last != profile { strangers[number].profiles.append(profile) }
        } else {
            strangerNumbers[entry] = strangers.count
            strangers.append(Stranger(id: entry, profiles: [profile]))
        }
    }
}
