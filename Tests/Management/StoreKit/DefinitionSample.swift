package import WeirManagement

/// Definitions of one kind, as a store has to be able to keep them.
package struct DefinitionSample: Sendable {
    /// What is stored before, since the versions refer to it.
    package let base: [any Definition]
    /// One definition as it is stored first, and as it is replaced then, one after another: with and without each thing
    /// that may be missing, with more and with fewer parts, in another order.
    package let versions: [any Definition]

    init(base: [any Definition] = [], versions: [any Definition]) {
        self.base = base
        self.versions = versions
    }

    /// A sample of every kind; each in a file of its own.
    package static var all: [DefinitionSample] {
        [
            .dataTagCategory,
            .sensitivityGroup, .dataClass, .accountSecret, .dataset, .documentFingerprint,
            .patternEntry, .wordList, .promptTopic,
            .customProfile, .predefinedProfileConfig, .predefinedEntryConfig, .integrationProfile, .integrationEntry,
            .accountSettings, .emailAccountMapping, .emailRule,
        ]
    }
}
