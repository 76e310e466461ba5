/// One finding as the payload log takes it, without its bytes.
package struct PayloadMatch: Hashable, Sendable {
    /// Where in the content a text is.
    package struct Place: Hashable, Sendable {
        /// The member of the content; `nil` for the content itself.
        package let member: String?
        /// What is known beyond that, such as "page 2".
        package let location: String?

        /// Names a place.
        package init(member: String?, location: String?) {
            self.member = member
            self.location = location
        }
    }

    /// The number of the text it is in.
    package let story: Int
    /// Whether findings of an earlier text are left out in this one.
    package let isReread: Bool
    /// The offset of its first byte in the text.
    package let start: Int
    /// The number of its entry.
    package let entry: Int
    /// The numbers of the profiles it counts for.
    package let profiles: [Int]
    /// The numbers of more profiles, for which it may turn out to count when the scan is over.
    package let undecided: [Int]
    /// How sure it is.
    package let confidence: String
    /// Whether nothing of it is ever shown, whatever the mask.
    package let isAlwaysHidden: Bool

    /// Describes a finding.
    package init(
        story: Int,
        isReread: Bool,
        start: Int,
        entry: Int,
        profiles: [Int],
        undecided: [Int],
        confidence: String,
        isAlwaysHidden: Bool
    ) {
        self.story = story
        self.isReread = isReread
        self.start = start
        self.entry = entry
        self.profiles = profiles
        self.undecided = undecided
        self.confidence = confidence
        self.isAlwaysHidden = isAlwaysHidden
    }
}
