extension Scanner {
    /// An entry that was chosen and cannot be found: nothing in a scan says anything about it.
    public struct Unavailable: Hashable, Sendable {
        /// The entry's identifier.
        public let id: String
        /// The entry's name.
        public let name: String
        /// Why it cannot be found, and how to mend it where that is possible.
        public let reason: String
        /// The indexes of the profiles that want it, in `Scanner.profiles`.
        package internal(set) var profiles: [Int] = []

        /// Describes an entry.
        package init(id: String, name: String, reason: String, profiles: [Int] = []) {
            self.id = id
            self.name = name
            self.reason = reason
            self.profiles = profiles
        }

        /// One sentence for each reason, with the names of the entries that share it.
        public static func sentences(_ unavailable: [Unavailable]) -> [String] {
            var reasons: [String] = []
            for entry in unavailable where !reasons.contains(entry.reason) { reasons.append(entry.reason) }
            return reasons.map { reason in
                let names = unavailable.filter { $0.reason == reason }.map(\.name)
                return "not looked for: \(names.joined(separator: ", ")); \(reason)"
            }
        }
    }
}
