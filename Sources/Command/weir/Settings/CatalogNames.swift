import WeirCatalog
import WeirDetection

/// Finds what the user named in the catalog, and offers names to the shell.
enum CatalogNames {
    /// The names of the profiles.
    static var profiles: [String] {
        Catalog.predefined.profiles.map(\.name)
    }

    /// The names of the entries.
    static var entries: [String] {
        Catalog.predefined.entries.map(\.name)
    }

    /// The profile with this name or identifier.
    static func profile(_ nameOrID: String, in catalog: Catalog) throws(CommandFailure) -> ProfileDefinition {
        guard let profile = catalog.profile(nameOrID) else {
            throw CommandFailure("there is no profile '\(nameOrID)'; weir profiles list shows all")
        }
        return profile
    }

    /// The entry with this name or identifier.
    static func entry(_ nameOrID: String, in catalog: Catalog) throws(CommandFailure) -> EntryDefinition {
        guard let entry = catalog.entry(nameOrID) else {
            throw CommandFailure("there is no entry '\(nameOrID)'; weir entries list shows all")
        }
        return entry
    }
}
