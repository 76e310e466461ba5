/// How much of a matched value is shown.
package enum MaskMode: String, Hashable, Sendable, CaseIterable {
    /// No letter and no digit.
    case full
    /// The last quarter of the letters and digits.
    case partial
    /// Everything.
    case clear
}
