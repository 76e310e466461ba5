/// What one scan may say for itself.
package struct ScanOptions: Sendable {
    /// The indexes in `Scanner.profiles` of those that the scan is about; `nil` for all.
    ///
    /// For the others nothing counts and nothing is reported. Entries that count by themselves do so for any choice.
    package var profiles: [Int]?
    /// Whether findings carry the reasons for their confidence; `nil` as the scanner's settings say.
    package var explains: Bool?
    /// How many bytes on each side of a match are handed out with it, at most 75.
    package var surroundings = 0
    /// How many threads work on plain text, the caller's included.
    package var threads: Int

    /// All profiles, on the caller's thread.
    package init(profiles: [Int]? = nil, explains: Bool? = nil, threads: Int = 1) {
        self.profiles = profiles
        self.explains = explains
        self.threads = threads
    }
}
