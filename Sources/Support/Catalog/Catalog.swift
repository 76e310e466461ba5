/// The predefined entries and the profiles they are grouped in.
///
/// Both are in catalog order: by the path of the file that describes them, so that two builds of the same files agree.
public struct Catalog: Codable, Hashable, Sendable {
    /// Every entry, in catalog order.
    public let entries: [EntryDefinition]
    /// Every profile, in catalog order.
    public let profiles: [ProfileDefinition]

    /// The entries that a scan looks for when it names no profile, in catalog order.
    public var recommended: [EntryDefinition] {
        entries.filter(\.recommended)
    }

    /// Makes a catalog of definitions that are already in catalog order.
    package init(entries: [EntryDefinition] = [], profiles: [ProfileDefinition] = []) {
        self.entries = entries
        self.profiles = profiles
    }

    /// Finds an entry by its name or its identifier, whatever the case of the letters.
    ///
    /// Two names may differ only in the case of their letters (`SWIFT`, `Swift`): the one that is spelled exactly so wins.
    public func entry(_ nameOrID: String) -> EntryDefinition? {
        if let exact = entries.first(where: { $0.name == nameOrID }) { return exact }
        let wanted = nameOrID.lowercased()
        return entries.first { $0.id == wanted || $0.name.lowercased() == wanted }
    }

    /// Finds a profile by its name or its identifier, whatever the case of the letters.
    public func profile(_ nameOrID: String) -> ProfileDefinition? {
        let wanted = nameOrID.lowercased()
        return profiles.first { $0.id == wanted || $0.name.lowercased() == wanted }
    }

    /// The entries of a profile, in catalog order.
    public func entries(of profile: ProfileDefinition) -> [EntryDefinition] {
        let names = Set(profile.entries)
        return entries.filter { names.contains($0.name) }
    }

    /// The profiles that have an entry, in catalog order.
    public func profiles(containing entry: EntryDefinition) -> [ProfileDefinition] {
        profiles.filter { $0.entries.contains(entry.name) }
    }
}
