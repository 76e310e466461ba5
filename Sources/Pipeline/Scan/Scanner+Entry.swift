extension Scanner {
    /// One entry that a scanner looks for.
    public struct Entry: Hashable, Sendable {
        /// What an entry is, in the words of the API.
        public enum Kind: String, Hashable, Sendable {
            /// It ships with weir.
            case predefined
            /// A pattern of the user's.
            case custom
            /// A list of words.
            case words = "word_list"
            /// A column of a dataset.
            case exactData = "exact_data"
            /// A reference document.
            case document = "document_fingerprint"
            /// A sensitivity label of another system.
            case integration
        }

        /// A profile the entry belongs to.
        public struct Profile: Hashable, Sendable {
            /// Its identifier.
            public let id: String
            /// Its name.
            public let name: String
            /// Whether a finding counts for it only among findings of other entries (`Finding.isAmongOthers`).
            public let wantsCompany: Bool

            /// Describes a profile.
            package init(id: String, name: String, wantsCompany: Bool) {
                self.id = id
                self.name = name
                self.wantsCompany = wantsCompany
            }
        }

        /// A lower-case UUID; for a custom pattern one that is derived from the pattern.
        public let id: String
        /// The entry's name; for a custom pattern the pattern.
        public let name: String
        /// What it is.
        public let kind: Kind
        /// One sentence that says what is found.
        public let summary: String
        /// The chosen profiles that have it, or all that have it when none was chosen; empty for a custom pattern.
        public let profiles: [Profile]

        /// Describes an entry.
        package init(id: String, name: String, kind: Kind, summary: String, profiles: [Profile]) {
            self.id = id
            self.name = name
            self.kind = kind
            self.summary = summary
            self.profiles = profiles
        }

        /// The profiles for which a finding of the entry counts.
        ///
        /// - Parameter isAmongOthers: Whether there are findings of other entries near it (`Finding.isAmongOthers`).
        /// - Returns: All of them, or those that want no others.
        public func profiles(amongOthers isAmongOthers: Bool) -> [Profile] {
            isAmongOthers ? profiles : profiles.filter { !$0.wantsCompany }
        }
    }
}
