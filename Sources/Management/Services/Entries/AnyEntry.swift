internal import WeirCatalog

/// An entry of whatever kind, as a list of entries or a profile shows it.
package enum AnyEntry: Sendable {
    /// One that the account has made.
    case own(Entry)
    /// One of a provider.
    case integration(IntegrationEntry)
    /// One that another object of the account brings along: a column of a dataset, a fingerprint of a document.
    case contributed(ContributedEntry)
    /// One of the catalog.
    case predefined(PredefinedEntry)

    /// Its identifier.
    package var id: ObjectID {
        switch self {
        case .own(let entry): entry.id
        case .integration(let entry): entry.id
        case .contributed(let entry): entry.id
        case .predefined(let entry): entry.id
        }
    }

    /// Its name.
    package var name: String {
        switch self {
        case .own(let entry): entry.name
        case .integration(let entry): entry.name
        case .contributed(let entry): entry.name
        case .predefined(let entry): entry.definition.name
        }
    }
}
