/// The way that content came to be looked at; an open set, for there will be more of them.
package struct EventKind: RawRepresentable, Hashable, Sendable {
    /// The word in events.
    package let rawValue: String

    /// A way by its word.
    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Somebody asked for a scan.
    package static let scan = EventKind(rawValue: "scan")
}
