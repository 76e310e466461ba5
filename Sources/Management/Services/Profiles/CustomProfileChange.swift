/// What a request says of a custom profile; the name is given to a new one.
package struct CustomProfileChange: Sendable {
    let name: String
    let summary: Patch<String>
    let options: ProfileOptionsChange
    let entries: [OwnedEntryChange]?
    let shares: Patch<[SharedEntry]>
    let dataClasses: [ObjectID]?
    let dataTags: [ObjectID]?
    let sensitivityLevels: [SensitivityLevelReference]?

    /// Describes a change; lists are complete and in order, `nil` leaves them as they are.
    package init(
        name: String,
        summary: Patch<String>,
        options: ProfileOptionsChange,
        entries: [OwnedEntryChange]?,
        shares: Patch<[SharedEntry]>,
        dataClasses: [ObjectID]?,
        dataTags: [ObjectID]?,
        sensitivityLevels: [SensitivityLevelReference]?
    ) {
        self.name = name
        self.summary = summary
        self.options = options
        self.entries = entries
        self.shares = shares
        self.dataClasses = dataClasses
        self.dataTags = dataTags
        self.sensitivityLevels = sensitivityLevels
    }
}
