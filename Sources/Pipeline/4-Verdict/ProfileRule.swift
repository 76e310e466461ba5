package import WeirCatalog

/// One profile, resolved: which findings count for it.
package struct ProfileRule: Sendable {
    /// What a rule needs to know of a finding.
    package struct Match: Sendable {
        /// The index of its entry.
        package let entry: Int
        /// How sure it is.
        package let confidence: ConfidenceLevel
        /// Whether a keyword speaks for it.
        package let hasContext: Bool

        /// Describes a finding.
        package init(entry: Int, confidence: ConfidenceLevel, hasContext: Bool) {
            self.entry = entry
            self.confidence = confidence
            self.hasContext = hasContext
        }
    }

    /// An entry of the profile.
    package struct Member: Sendable {
        /// Whether it has keywords that a finding could have near it.
        let hasKeywords: Bool

        /// Describes an entry.
        package init(hasKeywords: Bool) {
            self.hasKeywords = hasKeywords
        }
    }

    /// The identifier of the profile.
    package let id: String
    /// The name of the profile.
    package let name: String
    /// What decides.
    package let settings: ProfileSettings
    /// How near each other findings have to be; `nil` when each counts by itself.
    package let together: TogetherDefinition?

    /// The entries of the profile, by index.
    private let members: [Int: Member]

    /// Resolves a profile, given its entries by their index.
    package init(
        _ profile: ProfileDefinition,
        members: [Int: Member],
        settings: ProfileSettings
    ) {
        id = profile.id
        name = profile.name
        together = profile.together
        self.members = members
        self.settings = settings
    }

    /// Whether a finding counts, as far as it alone decides.
    ///
    /// - Parameters:
    ///   - match: The finding.
    ///   - isFile: Whether the payload is a file.
    /// - Returns: `false` also for an entry that the profile does not have.
    package func counts(_ match: Match, isFile: Bool) -> Bool {
        guard let member = members[match.entry], match.confidence >= settings.confidenceThreshold else { return false }
        let awareness = settings.contextAwareness
        guard awareness.isEnabled, !(isFile && awareness.skipsFiles), member.hasKeywords else { return true }
        return match.hasContext
    }
}
