internal import Foundation

/// Tells the time; tests bring their own.
package struct Clock: Sendable {
    private let read: @Sendable () -> Timestamp

    /// A clock that reads what it is given.
    package init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    /// The machine's clock.
    package static let system = Clock { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    /// The moment.
    package var now: Timestamp { read() }
}
