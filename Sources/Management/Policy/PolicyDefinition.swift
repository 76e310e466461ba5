internal import WeirCatalog
internal import WeirManagement
internal import WeirScan
internal import WeirVerdict

/// What an account has defined, in the terms of a scanner.
///
/// Whatever has no detector in this version becomes an entry that says so: a scan states what it did not look for.
struct PolicyDefinition {
    /// What to look for and for whom.
    private(set) var definition = Scanner.Definition()

    private let definitions: Definitions
    private let listing: EntryListing
    private let classes: PolicyClasses
    private let recognizesText: Bool
    private var known: Set<ObjectID> = []

    /// Translates what an account has defined.
    init(_ definitions: Definitions, _ catalog: CatalogIndex) {
        self.definitions = definitions
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
        if known.insert(id).inserted, let entry = listing.entry(id) { definition.entries.append(Self.entry(entry)) }
    }

    private static func entry(_ entry: AnyEntry) -> Scanner.Definition.Entry {
        switch entry {
        case .predefined(let entry): .predefined(entry.id.text)
        case .own(let entry):
            Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: method(entry.content))
        case .integration(let entry):
            Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: .label(entry.id.text))
        case .contributed(let entry):
            switch entry.source {
            case .column: missing(entry.id, entry.name, "datasets are not looked for yet")
            case .documentFingerprint: missing(entry.id, entry.name, "document fingerprints are not looked for yet")
            }
        }
    }

    private static func method(_ content: EntryContent) -> Scanner.Definition.Entry.Method {
        switch content {
        case .pattern(let pattern): .pattern(pattern.regex, checksum: pattern.validation == .luhn ? .luhn : nil)
        case .words: .none(reason: "lists of words are not looked for yet")
        case .topic: .none(reason: "there is no detector for topics of prompts")
        }
    }

    private static func missing(_ id: ObjectID, _ name: String, _ reason: String) -> Scanner.Definition.Entry {
        Scanner.Definition.Entry(id: id.text, name: name, method: .none(reason: reason))
    }
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
