package import WeirCatalog

/// A profile of the catalog as an account has it.
package struct PredefinedProfile: Hashable, Sendable {
    /// Its identifier.
    package let id: ObjectID
    /// What the catalog says of it.
    package let definition: ProfileDefinition
    /// How it decides.
    package let options: ProfileOptions
    /// The entries that are on, in the order in which they were named.
    package let enabled: [ObjectID]
    /// All its entries, in the catalog's order.
    package let entries: [PredefinedEntry]
}
