import ArgumentParser

/// The flags of `weir serve` that say how much each account may define.
struct AccountLimitOptions: ParsableArguments {
    @Option(name: .long, help: ServerSetting.customEntries.help)
    var accountCustomEntries: String?

    @Option(name: .long, help: ServerSetting.customProfiles.help)
    var accountCustomProfiles: String?

    @Option(name: .long, help: ServerSetting.entriesPerProfile.help)
    var accountEntriesPerProfile: String?

    @Option(name: .long, help: ServerSetting.wordsPerList.help)
    var accountWordsPerList: String?

    @Option(name: .long, help: ServerSetting.cellsPerDataset.help)
    var accountCellsPerDataset: String?

    @Option(name: .long, help: ServerSetting.cells.help)
    var accountCells: String?

    @Option(name: .long, help: ServerSetting.datasets.help)
    var accountDatasets: String?

    @Option(name: .long, help: ServerSetting.documentFingerprints.help)
    var accountDocumentFingerprints: String?

    @Option(name: .long, help: ServerSetting.promptTopics.help)
    var accountPromptTopics: String?

    @Option(name: .long, help: ServerSetting.dataClasses.help)
    var accountDataClasses: String?

    @Option(name: .long, help: ServerSetting.labelGroups.help)
    var accountLabelGroups: String?

    @Option(name: .long, help: ServerSetting.labelsPerGroup.help)
    var accountLabelsPerGroup: String?

    @Option(name: .long, help: ServerSetting.emailRules.help)
    var accountEmailRules: String?

    /// What was typed.
    var pairs: [(setting: ServerSetting, value: String?)] {
        [
            (.customEntries, accountCustomEntries),
            (.customProfiles, accountCustomProfiles),
            (.entriesPerProfile, accountEntriesPerProfile),
            (.wordsPerList, accountWordsPerList),
            (.cellsPerDataset, accountCellsPerDataset),
            (.cells, accountCells),
            (.datasets, accountDatasets),
            (.documentFingerprints, accountDocumentFingerprints),
            (.promptTopics, accountPromptTopics),
            (.dataClasses, accountDataClasses),
            (.labelGroups, accountLabelGroups),
            (.labelsPerGroup, accountLabelsPerGroup),
            (.emailRules, accountEmailRules),
        ]
    }
}
