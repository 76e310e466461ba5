import WeirCatalog

/// The first three keys of every catalog file: what the thing is called.
struct Heading {
    let id: Located<String>?
    let name: Located<String>?
    let summary: Located<String>?

    /// The keys, in the order in which files have them.
    static let keys = ["id", "name", "summary"]

    /// Reads them; one that is missing or has no text is `nil`.
    init(_ fields: Fields) {
        id = fields.line("id", limit: CatalogLimits.nameLength)
        name = fields.line("name", limit: CatalogLimits.nameLength)
        summary = fields.line("summary", limit: CatalogLimits.summaryLength)
        if let id, !EntryID.isValid(id.value) {
            fields.problems.add(CatalogMessage.invalidID, at: id.position)
        }
        if let summary, !summary.value.hasSuffix(".") {
            fields.problems.add(CatalogMessage.summaryIsNoSentence, at: summary.position)
        }
    }
}
