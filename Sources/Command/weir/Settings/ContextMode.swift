import ArgumentParser
import WeirVerdict

/// Whether findings count only with a keyword near them.
enum ContextMode: String, CaseIterable, ExpressibleByArgument {
    case off
    case on
    /// On for standard input, off for files.
    case exceptFiles = "except-files"

    /// The same as a setting of profiles.
    var awareness: ContextAwareness {
        var awareness = ContextAwareness()
        awareness.isEnabled = self != .off
        awareness.skipsFiles = self == .exceptFiles
        return awareness
    }
}
