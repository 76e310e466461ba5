/// How large the payload log of one scan may become.
package struct PayloadLimits: Hashable, Sendable {
    /// How many matches are logged.
    package var matches = 100
    /// How many bytes the text has that is encrypted.
    package var bytes = 64 << 10

    /// The limits that are in force.
    package static let standard = PayloadLimits()

    /// The standard limits.
    package init() {}
}
