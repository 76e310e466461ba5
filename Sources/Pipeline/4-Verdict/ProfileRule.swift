package import WeirCatalog

/// One profile, resolved: which findings of its entries count for it.
package struct ProfileRule: Sendable {
    /// What a rule needs to know of a finding.
    package struct Match: Sendable {
        /// How sure it is.
        package let confidence: ConfidenceLevel
        /// Whether a keyword speaks for it.
        package let hasContext: Bool
        /// Whether its text was recognised in a picture.
        package let isRecognized: Bool

        /// Describes a finding.
        package init(confidence: ConfidenceLevel, hasContext: Bool, isRecognized: Bool) {
            self.confidence = confidence
            self.hasContext = hasContext
            self.isRecognized = isRecognized
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
    /// Whether findings in text that was recognised in pictures count.
    package let recognizesPictures: Bool

    /// Resolves a profile.
    package init(
        id: String,
        name: String,
        settings: ProfileSettings,
        together: TogetherDefinition? = nil,
        recognizesPictures: Bool = true
    ) {
        self.id = id
        self.name = name
        self.settings = settings
        self.together = together
        self.recognizesPictures = recognizesPictures
    }

    /// Whether a finding of one of its entries counts, as far as it alone decides.
    ///
    /// - Parameters:
    ///   - match: The finding.
    ///   - hasKeywords: Whether its entry has keywords that could be near it.
    ///   - isFile: Whether the payload is a file.
    /// - Returns: Whether it counts, or would among others if `together` is set.
    package func counts(_ match: Match, hasKeywords: Bool, isFile: Bool) -> Bool {
        guard match.confidence >= settings.confidenceThreshold else { return false }
        guard recognizesPictures || !match.isRecognized else { return false }
        let awareness = settings.contextAwareness
        guard awareness.isEnabled, !(isFile && awareness.skipsFiles), hasKeywords else { return true }
        return match.hasContext
    }
}
