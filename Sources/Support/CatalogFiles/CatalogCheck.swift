/// Checks what no file shows alone: that identifiers and names are unique, and that the entries which profiles and
/// other entries name exist.
///
/// A file with problems takes part as far as it could be read, so that one fault is not reported twice.
struct CatalogCheck {
    private var problems: [CatalogProblem] = []
    private var fileOfID: [String: String] = [:]
    private var fileOfEntry: [String: String] = [:]
    private var fileOfProfile: [String: String] = [:]
    private var entryNames: Set<String> = []
    private var references: [(path: String, name: Located<String>)] = []
    private var hasUnnamedEntry = false

    /// Takes an entry, in catalog order.
    mutating func add(_ reading: EntryReading, path: String) {
        problems += reading.problems
        addID(reading.heading?.id, path: path)
        references += reading.overlaps.map { (path, $0) }
        guard let name = reading.heading?.name else {
            hasUnnamedEntry = true
            return
        }
        entryNames.insert(name.value)
        if let first = fileOfEntry.updateIfAbsent(path, for: name.value) {
            report(CatalogMessage.repeatedName(name.value, firstIn: first), path: path, at: name.position)
        }
    }

    /// Takes a profile, in catalog order.
    mutating func add(_ reading: ProfileReading, path: String) {
        problems += reading.problems
        addID(reading.heading?.id, path: path)
        references += reading.entries.map { (path, $0) }
        guard let name = reading.heading?.name else { return }
        if let first = fileOfProfile.updateIfAbsent(path, for: name.value.lowercased()) {
            report(CatalogMessage.repeatedName(name.value, firstIn: first), path: path, at: name.position)
        }
    }

    /// Takes a file that is not where a file of the catalog may be.
    mutating func addWrongPath(_ path: String) {
        report(CatalogMessage.wrongPath, path: path, at: .start)
    }

    /// Everything that is wrong, by file, line and column.
    mutating func finish() -> [CatalogProblem] {
        // The entry that is named may be the one whose name could not be read.
        if !hasUnnamedEntry {
            let names = entryNames.sorted()
            let unknown = references.filter { !entryNames.contains($0.name.value) }
            for (index, (path, name)) in unknown.enumerated() {
                // A guess compares with every name: cheap for a few slips, not for thousands of wrong names.
                let guesses = index < CatalogLimits.guesses
                let nearest = guesses ? Suggestion.nearest(to: name.value, among: names) : nil
                report(CatalogMessage.unknownEntry(name.value, nearest: nearest), path: path, at: name.position)
            }
        }
        return problems.sorted()
    }

    private mutating func addID(_ id: Located<String>?, path: String) {
        guard let id else { return }
        if let first = fileOfID.updateIfAbsent(path, for: id.value) {
            report(CatalogMessage.repeatedID(firstIn: first), path: path, at: id.position)
        }
    }

    private mutating func report(_ message: String, path: String, at position: Position) {
        problems.append(
            CatalogProblem(file: path, line: position.line, column: position.column, message: message)
        )
    }
}

extension [String: String] {
    /// Sets the value of a key that has none; returns the one it had.
    fileprivate mutating func updateIfAbsent(_ value: String, for key: String) -> String? {
        if let present = self[key] { return present }
        self[key] = value
        return nil
    }
}
