/// One finding as the payload log takes it, without its bytes.
package struct PayloadMatch: Hashable, Sendable {
    /// The member of the content it is in; `nil` for the content itself.
    package let member: String?
    /// Where in the content it is, such as "page 2".
    package let location: String?
    /// The offset of its first byte in the text of the content or member.
    package let start: Int
    /// The number of its entry.
    package let entry: Int
    /// The numbers of the profiles it counts for.
    package let profiles: [Int]
    /// How sure it is.
    package let confidence: String
    /// Whether nothing of it is ever shown, whatever the mask.
    package let isAlwaysHidden: Bool

    /// Describes a finding.
    package init(
        member: String?,
        location: String?,
        start: Int,
        entry: Int,
        profiles: [Int],
        confidence: String,
        isAlwaysHidden: Bool
    ) {
        self.member = member
        self.location = location
        self.start = start
        self.entry = entry
        self.profiles = profiles
        self.confidence = confidence
        self.isAlwaysHidden = isAlwaysHidden
    }
}
