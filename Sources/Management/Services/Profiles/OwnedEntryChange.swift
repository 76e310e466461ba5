/// What a request says of one entry in the list of those that a profile owns.
package struct OwnedEntryChange: Sendable {
    let id: ObjectID?
    let name: String
    let isEnabled: Bool
    let summary: Patch<String>
    let content: EntryContent?

    /// Describes an entry.
    ///
    /// - Parameters:
    ///   - id: The entry it is about; `nil` for a new one.
    ///   - name: Its name.
    ///   - isEnabled: Whether the profile looks for it.
    ///   - summary: What it finds.
    ///   - content: What it looks for; `nil` when the request does not say, which a list of words or a topic that is
    ///     there allows.
    package init(id: ObjectID?, name: String, isEnabled: Bool, summary: Patch<String>, content: EntryContent?) {
        self.id = id
        self.name = name
        self.isEnabled = isEnabled
        self.summary = summary
        self.content = content
    }
}
