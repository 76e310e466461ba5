internal import Foundation

/// A moment, to the microsecond; the precision in which moments are stored is the one in which they are shown.
package struct Timestamp: Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    package let microseconds: Int64

    /// A moment by its microseconds.
    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// The moment in UTC as RFC 3339 writes it, with six digits of a second.
    package var text: String {
        let (seconds, fraction) = (microseconds / 1_000_000, microseconds % 1_000_000)
        let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601).dropLast()
        let digits = String(fraction)
        return whole + "." + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + "Z"
    }
}

extension Timestamp: Comparable {
    /// Whether one moment is before another.
    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }
}
