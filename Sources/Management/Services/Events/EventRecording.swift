/// Which scans leave an event, and what happens when none can be left.
package struct EventRecording: Hashable, Sendable {
    /// Whether scans that found nothing, and could look at everything, leave one too.
    package var includesUnmatched = false
    /// Whether a scan is refused when its event cannot be stored.
    package var isRequired = true

    /// The defaults.
    package init() {}

    /// Whether a scan leaves an event.
    func includes(_ answer: ScanAnswer) -> Bool {
        includesUnmatched || answer.isMatch || !answer.isInspected
    }
}
