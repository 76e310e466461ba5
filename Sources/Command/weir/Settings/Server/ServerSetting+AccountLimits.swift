import WeirManagement

extension ServerSetting {
    /// How much each account may define.
    static let accountLimits: [ServerSetting] = [
        customEntries, customProfiles, entriesPerProfile, wordsPerList, cellsPerDataset, cells, datasets,
        documentFingerprints, promptTopics, dataClasses, labelGroups, labelsPerGroup, emailRules,
    ]

    private static let many = 0...1_000_000

    static let customEntries = number(
        "account.custom-entries",
        \.limits.customEntries,
        in: many,
        "How many entries with a pattern of its own an account may have."
    )
    static let customProfiles = number(
        "account.custom-profiles",
        \.limits.customProfiles,
        in: many,
        "How many custom profiles an account may have."
    )
    static let entriesPerProfile = number(
        "account.entries-per-profile",
        \.limits.entriesPerProfile,
        in: many,
        "How many entries one profile may have, owned and shared."
    )
    static let wordsPerList = number(
        "account.words-per-list",
        \.limits.wordsPerList,
        in: many,
        "How many words one list in a profile may have."
    )
    static let cellsPerDataset = number(
        "account.cells-per-dataset",
        \.limits.cellsPerDataset,
        in: 0...1_000_000_000,
        "How many cells one dataset may have."
    )
    static let cells = number(
        "account.cells",
        \.limits.cells,
        in: 0...1_000_000_000,
        "How many cells all datasets of an account may have together."
    )
    static let datasets = number(
        "account.datasets",
        \.limits.datasets,
        in: many,
        "How many datasets an account may have."
    )
    static let documentFingerprints = number(
        "account.document-fingerprints",
        \.limits.documentFingerprints,
        in: many,
        "How many document fingerprints an account may have."
    )
    static let promptTopics = number(
        "account.prompt-topics",
        \.limits.promptTopics,
        in: many,
        "How many custom prompt topics an account may have."
    )
    static let dataClasses = number(
        "account.data-classes",
        \.limits.dataClasses,
        in: many,
        "How many data classes an account may have."
    )
    static let labelGroups = number(
        "account.label-groups",
        \.limits.labelGroups,
        in: many,
        "How many categories of data tags, and how many groups of sensitivity levels, an account may have."
    )
    static let labelsPerGroup = number(
        "account.labels-per-group",
        \.limits.labelsPerGroup,
        in: many,
        "How many tags one category, and how many levels one group may have."
    )
    static let emailRules = number(
        "account.email-rules",
        \.limits.emailRules,
        in: many,
        "How many rules for outgoing mail an account may have."
    )
}
