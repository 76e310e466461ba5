/// What is remembered of one content that was looked at: what was found in it, and nothing of what it says.
///
/// There is no content, no matched text, no place of a match, no name of a file and no digest in it. A digest would be
/// the content itself where there are few possible ones, as of a form with one number: whoever has it tries them all.
/// Senders who want to find an event again give a reference, or keep the identifier of the event from their answer.
package struct ScanEvent: Hashable, Sendable {
    /// How many profiles, entries, data classes, kinds of issues and entries without a detector are listed at most.
    package static let mostListed = 100

    /// Who sent it.
    package let source: EventSource
    /// What it was.
    package let file: File
    /// Whether a profile matched.
    package let isMatch: Bool
    /// Whether all of it could be looked at.
    package let isInspected: Bool
    /// The profiles with findings that counted, those that matched first.
    package let profiles: [Profile]
    /// The entries that were found, the most frequent first.
    package let entries: [Entry]
    /// The data classes that held.
    package let dataClasses: [DataClass]
    /// What was not looked at, and what else is worth knowing.
    package let issues: [Issue]
    /// The identifiers of the entries that nothing could look for.
    package let undetected: [String]
    /// How many more of all these there were than are listed.
    package let omitted: Int
    /// The revision of the definitions that were looked for.
    package let revision: Int
    /// How long it took.
    package let milliseconds: Int
    /// The payload log; `nil` when there is none.
    package let payload: LoggedPayload?

    /// States what a scan came to; lists that are too long are cut.
    package init(
        source: EventSource,
        file: File,
        isMatch: Bool,
        isInspected: Bool,
        profiles: [Profile],
        entries: [Entry],
        dataClasses: [DataClass],
        issues: [Issue],
        undetected: [String],
        omitted: Int = 0,
        revision: Int,
        milliseconds: Int,
        payload: LoggedPayload?
    ) {
        let lists = [profiles.count, entries.count, dataClasses.count, issues.count, undetected.count]
        self.source = source
        self.file = file
        self.isMatch = isMatch
        self.isInspected = isInspected
        self.profiles = Array(profiles.prefix(Self.mostListed))
        self.entries = Array(entries.prefix(Self.mostListed))
        self.dataClasses = Array(dataClasses.prefix(Self.mostListed))
        self.issues = Array(issues.prefix(Self.mostListed))
        self.undetected = Array(undetected.prefix(Self.mostListed))
        self.omitted = omitted + lists.reduce(0) { $0 + max(0, $1 - Self.mostListed) }
        self.revision = revision
        self.milliseconds = milliseconds
        self.payload = payload
    }
}
