import WeirCatalog
import WeirManagement

extension DefinitionSample {
    /// Custom profiles with every list.
    static var customProfile: DefinitionSample {
        let id = ObjectID()
        let owned = (0..<3).map { number in
            Entry(
                id: ObjectID(),
                name: "Entry \(number)",
                summary: nil,
                isEnabled: true,
                profile: nil,
                content: .pattern(EntryPattern(regex: "x")),
                createdAt: made,
                updatedAt: made
            )
        }
        let tags = labels()
        let levels = labels()
        let category = DataTagCategory(
            id: ObjectID(),
            name: "Law of profiles",
            summary: nil,
            template: nil,
            tags: tags,
            createdAt: made,
            updatedAt: made
        )
        let group = SensitivityGroup(
            id: ObjectID(),
            name: "Scale of profiles",
            summary: nil,
            template: nil,
            labels: levels,
            createdAt: made,
            updatedAt: made
        )
        func version(_ number: Int64, _ fill: (inout CustomProfile) -> Void) -> CustomProfile {
            var profile = CustomProfile(
                id: id,
                name: "Profile \(number)",
                summary: number == 0 ? nil : "About.",
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
            fill(&profile)
            return profile
        }
        let shares = [ObjectID(), ObjectID()].map { SharedEntry(entry: $0, isEnabled: true) }
        let references = levels.map { SensitivityLevelReference(group: group.id, level: $0.id) }
        return DefinitionSample(
            base: owned + [category, group],
            versions: [
                version(0) { _ in },
                version(1) { profile in
                    profile.options = options
                    profile.entries = owned.map(\.id)
                    profile.shares = shares
                    profile.dataTags = tags.map(\.id)
                    profile.sensitivityLevels = references
                },
                version(2) { profile in
                    profile.entries = owned.reversed().map(\.id)
                    profile.shares = shares.reversed().map { SharedEntry(entry: $0.entry, isEnabled: false) }
                    profile.dataTags = tags.reversed().map(\.id)
                    profile.sensitivityLevels = references.reversed()
                },
                version(3) { profile in
                    profile.entries = [owned[1].id]
                    profile.dataTags = [tags[0].id]
                },
            ]
        )
    }

    /// Changes of a predefined profile.
    static var predefinedProfileConfig: DefinitionSample {
        let id = ObjectID()
        let enabled = [ObjectID(), ObjectID(), ObjectID()]
        func version(_ options: ProfileOptions, _ enabled: [ObjectID]) -> PredefinedProfileConfig {
            PredefinedProfileConfig(id: id, options: options, enabled: enabled, createdAt: made)
        }
        return DefinitionSample(versions: [
            version(ProfileOptions(), []), version(options, enabled), version(options, enabled.reversed()),
            version(ProfileOptions(), [enabled[1]]),
        ])
    }

    /// Switches of a predefined entry.
    static var predefinedEntryConfig: DefinitionSample {
        let id = ObjectID()
        return DefinitionSample(
            versions: [true, false].map { PredefinedEntryConfig(id: id, isEnabled: $0, createdAt: made) }
        )
    }

    /// Profiles of integrations.
    static var integrationProfile: DefinitionSample {
        let (id, integration) = (ObjectID(), ObjectID())
        return DefinitionSample(
            versions: [nil, "About."].enumerated().map { number, summary in
                IntegrationProfile(
                    id: id,
                    integration: integration,
                    name: "Profile \(number)",
                    summary: summary,
                    createdAt: made,
                    updatedAt: Timestamp(microseconds: made.microseconds + Int64(number))
                )
            }
        )
    }

    /// Entries of integrations.
    static var integrationEntry: DefinitionSample {
        let id = ObjectID()
        let profile = IntegrationProfile(
            id: ObjectID(),
            integration: ObjectID(),
            name: "Profile",
            summary: nil,
            createdAt: made,
            updatedAt: made
        )
        return DefinitionSample(
            base: [profile],
            versions: [true, false].map { isEnabled in
                IntegrationEntry(
                    id: id,
                    name: "Entry \(isEnabled)",
                    isEnabled: isEnabled,
                    profile: profile.id,
                    createdAt: made,
                    updatedAt: made
                )
            }
        )
    }

    private static func labels() -> [Label] {
        ["a", "b"].map { Label(id: ObjectID(), name: $0, summary: nil, createdAt: made, updatedAt: made) }
    }

    private static var options: ProfileOptions {
        var options = ProfileOptions()
        options.allowedMatchCount = 1_000
        options.threshold = .veryHigh
        options.analyzesContext = true
        options.recognizesText = true
        options.contextAwareness = ContextAwareness(isEnabled: true, skipsFiles: true)
        return options
    }

    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)
}
