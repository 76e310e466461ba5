/// How much of a matched value is shown in the payload log.
package enum MaskingLevel: String, Hashable, Sendable, CaseIterable {
    /// Nothing but its length and punctuation.
    case full
    /// Its last quarter.
    case partial
    /// All of it.
    case clear
    /// What weir does when nothing else is wished: `full`.
    case standard = "default"
}
