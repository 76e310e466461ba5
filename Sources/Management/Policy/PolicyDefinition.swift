internal import WeirCatalog
internal import WeirManagement
internal import WeirScan
internal import WeirVerdict

/// What an account has defined, in the terms of a scanner.
///
/// Whatever has no detector in this version becomes an entry that says so: a scan states what it did not look for.
struct PolicyDefinition {
    /// Where what is not in the definitions comes from.
    struct Sources {
        /// The values of datasets.
        let tables: PolicyTables
        /// The lists of words that stand in entries.
        let words: EntryWordLists
        /// The prints of documents.
        let prints: DocumentPrints
    }

    /// What to look for and for whom.
    private(set) var definition = Scanner.Definition()
    /// The datasets whose values that needs.
    private(set) var datasets: Set<ObjectID> = []

    private let definitions: Definitions
    private let sources: Sources?
    private let listing: EntryListing
    private let classes: PolicyClasses
    private let recognizesText: Bool
    private var known: Set<ObjectID> = []
    /// For the columns of all datasets the dataset that has them.
    private let columns: [ObjectID: ObjectID]
    /// For the entries of all fingerprints the fingerprint.
    private let fingerprints: [ObjectID: DocumentFingerprint]

    /// Translates what an account has defined.
    ///
    /// - Parameters:
    ///   - definitions: What it has defined.
    ///   - catalog: What ships with weir.
    ///   - sources: Where what is not in the definitions comes from; `nil` to find out first what is needed.
    init(_ definitions: Definitions, _ catalog: CatalogIndex, from sources: Sources?) {
        self.definitions = definitions
        self.sources = sources
        fingerprints = Dictionary(
            definitions.documentFingerprints.unordered.map { ($0.entry, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        columns = Dictionary(
            definitions.datasets.unordered.flatMap { dataset in dataset.columns.map { ($0.id, dataset.id) } },
            uniquingKeysWith: { first, _ in first }
        )
        listing = EntryListing(definitions, catalog)
        classes = PolicyClasses(definitions)
        recognizesText = definitions.settings[.only]?.recognizesText ?? false
        definition.dataClasses = classes.rules
        for entry in classes.entries { describe(entry) }
        for profile in definitions.customProfiles.sorted { add(profile) }
        for profile in definitions.integrationProfiles.sorted { add(profile) }
        for profile in PredefinedProfileService.all(definitions, catalog) { add(profile) }
    }

    private mutating func add(_ profile: CustomProfile) {
        var members = profile.entries.map { id in
            member(id, isOn: definitions.entries[id]?.isEnabled ?? false)
        }
        members += profile.shares.map { member($0.entry, isOn: $0.isEnabled) }
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.name,
                kind: .custom,
                settings: ProfileSettings(profile.options),
                members: members,
                dataClasses: classes.used(by: profile),
                recognizesPictures: profile.options.recognizesText || recognizesText
            )
        )
    }

    private mutating func add(_ profile: PredefinedProfile) {
        let members = profile.entries.map { member($0.id, isOn: $0.isEnabled) }
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.definition.name,
                kind: .predefined,
                settings: ProfileSettings(profile.options),
                members: members,
                recognizesPictures: profile.options.recognizesText || recognizesText
            )
        )
    }

    private mutating func add(_ profile: IntegrationProfile) {
        let entries = definitions.integrationEntries.sorted.filter { $0.profile == profile.id }
        let members = entries.map { member($0.id, isOn: $0.isEnabled) }
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.name,
                kind: .integration,
                members: members,
                recognizesPictures: false
            )
        )
    }

    /// An entry in a profile, which is described when it is met for the first time.
    private mutating func member(_ id: ObjectID, isOn: Bool) -> Scanner.Definition.Profile.Member {
        if isOn { describe(id) }
        return Scanner.Definition.Profile.Member(id.text, isOn: isOn)
    }

    private mutating func describe(_ id: ObjectID) {
        guard known.insert(id).inserted, let entry = listing.entry(id) else { return }
        definition.entries.append(described(entry))
    }

    private mutating func described(_ entry: AnyEntry) -> Scanner.Definition.Entry {
        switch entry {
        case .predefined(let entry): .predefined(entry.id.text)
        case .own(let entry):
            Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: method(of: entry))
        case .integration(let entry):
            Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: .label(entry.id.text))
        case .contributed(let entry):
            switch entry.source {
            case .column: Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: method(of: entry.id))
            case .documentFingerprint:
                Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: method(ofDocument: entry.id))
            }
        }
    }

    /// How the entry of a column is found.
    private mutating func method(of column: ObjectID) -> Scanner.Definition.Entry.Method {
        guard let dataset = columns[column] else { return .none(reason: "it is in no dataset") }
        datasets.insert(dataset)
        return sources?.tables.method(of: column, in: dataset) ?? Self.later
    }

    /// How the entry of a fingerprint is found.
    private func method(ofDocument entry: ObjectID) -> Scanner.Definition.Entry.Method {
        guard let fingerprint = fingerprints[entry] else { return .none(reason: "its fingerprint is not there") }
        return sources?.prints.method(of: fingerprint) ?? Self.later
    }

    private func method(of entry: Entry) -> Scanner.Definition.Entry.Method {
        switch entry.content {
        case .pattern(let pattern): .pattern(pattern.regex, checksum: pattern.validation == .luhn ? .luhn : nil)
        case .words(let words): sources?.words.method(of: words, in: entry.id) ?? Self.later
        case .topic: .none(reason: "there is no detector for topics of prompts")
        }
    }

    /// How something is found while it is being found out what is needed.
    private static let later = Scanner.Definition.Entry.Method.none(reason: "nothing was loaded")
}

extension ProfileSettings {
    /// What decides, as the profile's options say.
    fileprivate init(_ options: ProfileOptions) {
        self.init()
        allowedMatchCount = options.allowedMatchCount
        confidenceThreshold = options.threshold
        contextAwareness.isEnabled = options.contextAwareness.isEnabled
        contextAwareness.skipsFiles = options.contextAwareness.skipsFiles
    }
}
