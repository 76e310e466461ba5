/// What a payload log is about: what was scanned, and what the numbers of its findings stand for.
package struct PayloadSubject: Sendable {
    /// Which way content went.
    package enum Phase: String, Hashable, Sendable, CaseIterable {
        /// It was sent somewhere, to be scanned or to be passed on.
        case request
        /// It was answered.
        case response
    }

    /// An entry.
    package struct Entry: Hashable, Sendable {
        /// The identifier.
        package let id: String
        /// The name.
        package let name: String

        /// Names an entry.
        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// The identifiers of the profiles, by their numbers.
    package let profiles: [String]
    /// The entries, by their numbers.
    package let entries: [Entry]
    /// Which way the content went.
    package let phase: Phase
    /// What the content is called, when it is a file.
    package let fileName: String?

    /// Describes a subject.
    package init(profiles: [String], entries: [Entry], phase: Phase, fileName: String?) {
        self.profiles = profiles
        self.entries = entries
        self.phase = phase
        self.fileName = fileName
    }
}
