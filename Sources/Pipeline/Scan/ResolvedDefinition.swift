internal import TermLists
internal import WeirCatalog
internal import WeirDetection
internal import WeirVerdict

/// A definition, resolved: the entries that can be looked for, with what the engine needs of each, and the profiles with
/// their entries by index.
struct ResolvedDefinition {
    /// The entries that somebody wants, the catalog's first, as results name them.
    private(set) var entries: [Scanner.Entry] = []
    /// The same entries, as the engine takes them.
    private(set) var compiled: [DetectionEntry] = []
    /// For each of them whether it has keywords that a finding could have near it.
    private(set) var hasKeywords: [Bool] = []
    /// For each of them whether its findings are reported and count by themselves.
    private(set) var isAlone: [Bool] = []
    /// For sensitivity labels, in lower case, the entries that they are found for.
    private(set) var labelEntries: [String: [Int]] = [:]
    /// What is wanted and cannot be found.
    private(set) var unavailable: [Scanner.Unavailable] = []
    /// The profiles.
    private(set) var profiles: [Scanner.Profile] = []
    /// What counts for which of them.
    let index: ProfileIndex
    /// The data classes that the profiles use.
    let classes: DataClassIndex

    /// Resolves `definition`; whatever is wrong with it becomes a fact in `unavailable`.
    ///
    /// - Parameters:
    ///   - definition: What is wanted.
    ///   - catalog: Where predefined entries and profiles are described.
    ///   - lists: Where term lists come from.
    ///   - compiler: What makes patterns.
    ///   - labels: For entries the profiles that results name beside `Finding.profiles`.
    init(
        _ definition: Scanner.Definition,
        catalog: Catalog,
        lists: TermListStore,
        compiler: DetectorCompiler,
        labels: [String: [Scanner.Entry.Profile]] = [:]
    ) {
        var numbers: [String: Int] = [:]
        let defined = definition.entries.filter { numbers.updateValue(0, forKey: $0.id) == nil }
        for (number, entry) in defined.enumerated() { numbers[entry.id] = number }
        var known: Set<String> = []
        let profiles = definition.profiles.filter { known.insert($0.id).inserted }
        self.profiles = profiles.map { Scanner.Profile(id: $0.id, name: $0.name, kind: $0.kind) }

        let set = DataClassSet(definition.dataClasses)
        let uses = profiles.map { profile in
            Set(profile.dataClasses.compactMap { set.index(of: $0) }).sorted()
        }
        let demand = EntryDemand(profiles, set, uses: uses, numbers: numbers)

        // The catalog's entries come first and in its order, so that what is compiled of them can be used again.
        let described = Dictionary(zip(catalog.entries.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        let order = defined.indices.sorted { left, right in
            (described[defined[left].id] ?? .max, left) < (described[defined[right].id] ?? .max, right)
        }
        var members: [Set<Int>] = Array(repeating: [], count: profiles.count)
        var places: [String: Int] = [:]
        for number in order where defined[number].isAlone || !demand.all[number].isEmpty {
            let entry = defined[number]
            let definition = entry.method == .predefined ? described[entry.id].map { catalog.entries[$0] } : nil
            do {
                compiled.append(try Self.compiled(entry, definition, lists, compiler))
            } catch {
                unavailable.append(
                    Scanner.Unavailable(
                        id: entry.id,
                        name: definition?.name ?? entry.name,
                        reason: error.reason,
                        profiles: demand.all[number]
                    )
                )
                continue
            }
            if case .label(let label) = entry.method {
                labelEntries[label.lowercased(), default: []].append(entries.count)
            }
            for profile in demand.members[number] { members[profile].insert(entries.count) }
            places[entry.id] = entries.count
            entries.append(Scanner.Entry(entry, definition, labels[entry.id] ?? []))
            hasKeywords.append(definition?.keywords.raise.isEmpty == false)
            isAlone.append(entry.isAlone)
        }
        for stranger in demand.strangers {
            unavailable.append(
                Scanner.Unavailable(
                    id: stranger.id,
                    name: stranger.id,
                    reason: "there is no entry and no data class with this identifier",
                    profiles: stranger.profiles
                )
            )
        }
        let rules = profiles.map { profile in
            ProfileRule(
                id: profile.id,
                name: profile.name,
                settings: profile.settings,
                together: profile.kind == .predefined ? catalog.profile(profile.id)?.together : nil,
                recognizesPictures: profile.recognizesPictures
            )
        }
        index = ProfileIndex(rules, members: members, entryCount: entries.count)
        classes = DataClassIndex(set, uses: uses, members: members, entries: places)
    }

    /// Why an entry has no detector.
    private struct Absence: Error {
        let reason: String
    }

    /// An entry as the engine takes it.
    private static func compiled(
        _ entry: Scanner.Definition.Entry,
        _ definition: EntryDefinition?,
        _ lists: TermListStore,
        _ compiler: DetectorCompiler
    ) throws(Absence) -> DetectionEntry {
        do {
            switch entry.method {
            case .none(let reason): throw Absence(reason: reason)
            case .words(let list): return DetectionEntry(words: list)
            case .column(let data, let column): return DetectionEntry(column: column, of: data)
            case .document(let print, let atLeast): return DetectionEntry(document: print, atLeast: atLeast)
            case .label: return DetectionEntry()
            case .pattern(let regex, let checksum):
                return try DetectionEntry(
                    pattern: regex,
                    validator: checksum == .luhn ? .luhn : nil,
                    compiler: compiler
                )
            case .predefined:
                guard let definition else { throw Absence(reason: "the catalog has no entry with this identifier") }
                if let reason = definition.unavailable { throw Absence(reason: reason) }
                let names = [definition.terms?.list, definition.names?.given, definition.names?.family]
                for list in names.compactMap(\.self) {
                    if let problem = lists.problem(with: list) { throw Absence(reason: problem.message) }
                }
                return try DetectionEntry(definition, compiler: compiler)
            }
        } catch let absence as Absence {
            throw absence
        } catch let error as DetectionError {
            throw Absence(reason: error.message)
        } catch {
            throw Absence(reason: "it cannot be compiled")
        }
    }
}

extension Scanner.Entry {
    /// The entry as results name it.
    fileprivate init(_ entry: Scanner.Definition.Entry, _ definition: EntryDefinition?, _ profiles: [Profile]) {
        let (kind, summary) = entry.method.description
        self.init(
            id: entry.id,
            name: definition?.name ?? entry.name,
            kind: kind,
            summary: definition?.summary ?? summary,
            profiles: profiles
        )
    }
}

extension Scanner.Definition.Entry.Method {
    /// What an entry is that is found in this way, and one sentence that says what is found.
    fileprivate var description: (kind: Scanner.Entry.Kind, summary: String) {
        switch self {
        case .predefined: (.predefined, "")
        case .pattern, .none: (.custom, "A custom pattern.")
        case .words: (.words, "The words of a list.")
        case .column: (.exactData, "The values of a column of a dataset.")
        case .document: (.document, "Text of a reference document.")
        case .label: (.integration, "A sensitivity label that the content carries.")
        }
    }
}
