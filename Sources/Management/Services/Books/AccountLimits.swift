/// How much an account may define; each limit is refused with `ManagementError.Code.limitReached` when it is reached.
///
/// The defaults are generous where Cloudflare's are small, for the machine is the account's own: what they protect is
/// memory, and the time that a change or a scan takes.
package struct AccountLimits: Hashable, Sendable {
    /// Entries with a pattern of the account's own, and lists of words that stand in profiles.
    package var customEntries = 10_000
    /// Custom profiles.
    package var customProfiles = 1_000
    /// Entries that one profile has, owned and shared.
    package var entriesPerProfile = 1_000
    /// Words of one list that stands in a profile.
    package var wordsPerList = 1_000
    /// Words of all those lists together.
    package var words = 100_000
    /// Cells of one dataset.
    package var cellsPerDataset = 1_000_000
    /// Cells of all datasets together.
    package var cells = 10_000_000
    /// Datasets.
    package var datasets = 500
    /// Document fingerprints.
    package var documentFingerprints = 10_000
    /// Custom prompt topics.
    package var promptTopics = 500
    /// Data classes.
    package var dataClasses = 1_000
    /// Categories of data tags, and groups of sensitivity levels: of each so many.
    package var labelGroups = 200
    /// Tags of one category, and levels of one group.
    package var labelsPerGroup = 200
    /// Rules for outgoing mail.
    package var emailRules = 500

    /// The defaults.
    package init() {}
}
