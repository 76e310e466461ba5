import Synchronization
package import WeirManagement

/// Takes documents, and reads none of them.
package final class HeldDocuments: DocumentReading {
    /// A document that waits.
    package struct Held: Sendable {
        /// What it says.
        package let bytes: [UInt8]
        /// Whose it is.
        package let fingerprint: DocumentFingerprint
    }

    private let held = Mutex<[Held]>([])
    private let isFull = Mutex(false)

    /// A reader that has nothing.
    package init() {}

    /// The documents, in the order in which they came.
    package var all: [Held] { held.withLock { $0 } }

    /// Refuses every other document.
    package func fill() { isFull.withLock { $0 = true } }

    package func read(
        _ bytes: [UInt8],
        for fingerprint: DocumentFingerprint,
        of account: AccountID
    ) throws(ManagementError) {
        if isFull.withLock({ $0 }) { throw ManagementError(.overloaded, "too much waits") }
        held.withLock { $0.append(Held(bytes: bytes, fingerprint: fingerprint)) }
    }
}
