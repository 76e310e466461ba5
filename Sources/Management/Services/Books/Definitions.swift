/// Everything an account has defined, at one moment.
///
/// A value: who holds it sees whole objects that belong together, whatever is changed meanwhile.
package struct Definitions: Sendable {
    /// The account.
    package let account: AccountID
    /// Counts the changes; two values of one account with the same revision are the same.
    package internal(set) var revision: Int

    /// Categories of data tags.
    package internal(set) var dataTagCategories = Shelf<DataTagCategory>()
    /// Groups of sensitivity levels.
    package internal(set) var sensitivityGroups = Shelf<SensitivityGroup>()
    /// Data classes.
    package internal(set) var dataClasses = Shelf<DataClass>()
    /// Datasets, without their cells.
    package internal(set) var datasets = Shelf<Dataset>()
    /// What the values of secret datasets are hashed with; none before the first of them.
    package internal(set) var secret = Shelf<AccountSecret>()
    /// Document fingerprints.
    package internal(set) var documentFingerprints = Shelf<DocumentFingerprint>()
    /// Entries that the account has made: patterns, lists of words, prompt topics.
    package internal(set) var entries = Shelf<Entry>()
    /// Profiles that the account has made.
    package internal(set) var customProfiles = Shelf<CustomProfile>()
    /// What was changed about predefined profiles.
    package internal(set) var predefinedProfileConfigs = Shelf<PredefinedProfileConfig>()
    /// What was switched about predefined entries that are in no predefined profile.
    package internal(set) var predefinedEntryConfigs = Shelf<PredefinedEntryConfig>()
    /// Profiles of integrations.
    package internal(set) var integrationProfiles = Shelf<IntegrationProfile>()
    /// Entries of integrations.
    package internal(set) var integrationEntries = Shelf<IntegrationEntry>()
    /// What holds for all profiles; none while nothing was set.
    package internal(set) var settings = Shelf<AccountSettings>()
    /// Who may use the add-in for mail; none before it is made.
    package internal(set) var emailAccountMapping = Shelf<EmailAccountMapping>()
    /// Rules for outgoing mail.
    package internal(set) var emailRules = Shelf<EmailRule>()

    /// What an account starts with: nothing.
    package init(account: AccountID, revision: Int = 0) {
        self.account = account
        self.revision = revision
    }

    /// Puts what a store has read on its shelf.
    package mutating func fill<Value: Definition>(with values: [Value]) {
        self[keyPath: Value.shelf] = Shelf(values)
    }
}
