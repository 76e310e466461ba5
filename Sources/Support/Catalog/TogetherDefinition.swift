/// The rule of a profile whose findings count only beside findings of its other entries.
///
/// A lone telephone number is no record of a person; with a name and an address beside it, it is.
public struct TogetherDefinition: Codable, Hashable, Sendable {
    /// How many different entries there have to be.
    public var entries: Int
    /// In how many bytes of text they all have to be, from the first byte of the first finding to the last of the last.
    public var within: Int

    /// Describes a rule.
    package init(entries: Int, within: Int) {
        self.entries = entries
        self.within = within
    }

    /// The greatest distance a file may state, in bytes: it bounds how long a finding waits for the others.
    public static let maximumDistance = 4096
}
