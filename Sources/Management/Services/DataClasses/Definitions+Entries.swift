extension Definitions {
    /// Whether there is such an entry, be it predefined or of any kind that the account has.
    func hasEntry(_ id: ObjectID, _ catalog: CatalogIndex) -> Bool {
        catalog.entry(id) != nil || entries[id] != nil || integrationEntries[id] != nil || contributesEntry(id)
    }
}
