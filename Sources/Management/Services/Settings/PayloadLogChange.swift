/// What a request says of the payload log: for each field the value it gets, or `keep`.
///
/// What a missing field means differs between the requests that can state one, so whoever reads the request decides.
package struct PayloadLogChange: Sendable {
    /// The key; `clear` turns the log off.
    package var key: Patch<PayloadKey>
    /// The masking; `clear` is the default.
    package var masking: Patch<MaskingLevel>

    /// What brings a log to its initial values.
    package static let reset = PayloadLogChange(key: .clear, masking: .clear)
    /// What leaves a log as it is.
    package static let keep = PayloadLogChange(key: .keep, masking: .keep)

    /// Describes a change.
    package init(key: Patch<PayloadKey>, masking: Patch<MaskingLevel>) {
        self.key = key
        self.masking = masking
    }
}
