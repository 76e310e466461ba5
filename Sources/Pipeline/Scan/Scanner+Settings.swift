package import WeirCatalog

extension Scanner {
    /// How a scanner scans, whatever it looks for.
    package struct Settings: Hashable, Sendable {
        /// Findings below this are not reported, whatever profiles say.
        package var minimumConfidence: ConfidenceLevel = .low
        /// Whether findings carry the reasons for their confidence unless a scan says otherwise.
        package var explains = false
        /// The folder with term lists that were imported; `nil` for none.
        package var termFolder: String?
        /// What happens to content of a format that has no reader.
        package var unreadable: Unreadable = .report

        /// Every confidence, no reasons.
        package init() {}
    }
}
