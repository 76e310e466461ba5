import ArgumentParser

/// How much of a matched value a report shows.
enum MaskMode: String, CaseIterable, ExpressibleByArgument {
    /// No letter and no digit.
    case full
    /// The last quarter of the letters and digits.
    case partial
    /// Everything.
    case clear
}
