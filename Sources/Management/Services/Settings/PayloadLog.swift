/// Whether the payloads of matches are logged, and what of them.
package struct PayloadLog: Hashable, Sendable {
    /// What payloads are encrypted with; `nil` when none are logged.
    package var key: PayloadKey?
    /// How much of matched values is shown in them.
    package var masking: MaskingLevel
    /// When key or masking changed the last time; the beginning of 1970 when they never did.
    package var updatedAt: Timestamp

    /// What an account starts with: no log.
    package static let initial = PayloadLog(key: nil, masking: .standard, updatedAt: Timestamp(microseconds: 0))

    /// Describes a log.
    package init(key: PayloadKey?, masking: MaskingLevel, updatedAt: Timestamp) {
        self.key = key
        self.masking = masking
        self.updatedAt = updatedAt
    }
}
