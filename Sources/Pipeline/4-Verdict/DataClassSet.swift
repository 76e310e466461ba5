/// The data classes of an account, put in an order in which each comes after those that it is made of.
///
/// Classes that lead back to themselves, which no server stores, have no such order: nothing is known of them.
package struct DataClassSet: Sendable {
    /// The classes; of those with one identifier the first counts.
    package let rules: [DataClassRule]
    /// The identifiers of the entries that the classes name, each once: their numbers are what the classes work with.
    package let entries: [String]

    /// For each class its condition.
    let programs: [DataClassProgram]
    /// For each class the numbers of the entries that it names, those of its parts included, outside every `not`.
    let named: [Set<Int>]
    /// For each class the numbers of the entries on which it depends, those under a `not` included.
    let needed: [Set<Int>]
    /// For each class the indexes of the classes on which it depends, and its own at the end: each after its parts.
    let parts: [[Int]]

    private let numbers: [String: Int]

    /// Puts classes in order.
    ///
    /// - Parameter classes: The classes.
    package init(_ classes: [DataClassRule]) {
        var numbers: [String: Int] = [:]
        var rules: [DataClassRule] = []
        for rule in classes where numbers.updateValue(0, forKey: rule.id) == nil {
            rules.append(rule)
        }
        for (number, rule) in rules.enumerated() { numbers[rule.id] = number }
        var entryNumbers: [String: Int] = [:]
        var entries: [String] = []
        var programs = rules.map { rule in
            DataClassProgram(
                rule.condition,
                entry: { id in
                    if let number = entryNumbers[id] { return number }
                    entryNumbers[id] = entries.count
                    entries.append(id)
                    return entries.count - 1
                },
                dataClass: { numbers[$0] }
            )
        }
        let order = Self.order(programs)
        for lost in Set(rules.indices).subtracting(order) { programs[lost] = .unknown }

        var named: [Set<Int>] = rules.map { _ in [] }
        var needed = named
        var parts: [[Int]] = rules.map { _ in [] }
        for index in order {
            var known: Set<Int> = []
            for reference in programs[index].references {
                switch reference.step {
                case .entry(let number):
                    needed[index].insert(number)
                    if reference.isPlain { named[index].insert(number) }
                case .dataClass(let part):
                    needed[index].formUnion(needed[part])
                    if reference.isPlain { named[index].formUnion(named[part]) }
                    for next in parts[part] where known.insert(next).inserted { parts[index].append(next) }
                case .unknown, .not, .and, .xor, .or: break
                }
            }
            parts[index].append(index)
        }
        self.rules = rules
        self.entries = entries
        self.programs = programs
        self.named = named
        self.needed = needed
        self.parts = zip(rules.indices, parts).map { $1.isEmpty ? [$0] : $1 }
        self.numbers = numbers
    }

    /// The index of the class with an identifier.
    package func index(of id: String) -> Int? { numbers[id] }

    /// The identifiers of the entries on which some classes depend.
    package func entries(neededBy classes: [Int]) -> [String] {
        classes.reduce(into: Set<Int>()) { $0.formUnion(needed[$1]) }.sorted().map { entries[$0] }
    }

    /// The classes that lead to no loop, each after those that it names (Kahn's algorithm).
    private static func order(_ programs: [DataClassProgram]) -> [Int] {
        var missing = programs.map { _ in 0 }
        var users: [[Int]] = programs.map { _ in [] }
        for (index, program) in programs.enumerated() {
            for case .dataClass(let part) in Set(program.references.map(\.step)) {
                missing[index] += 1
                users[part].append(index)
            }
        }
        var order = programs.indices.filter { missing[$0] == 0 }
        var next = 0
        while next < order.count {
            for user in users[order[next]] {
                missing[user] -= 1
                if missing[user] == 0 { order.append(user) }
            }
            next += 1
        }
        return order
    }
}
