import Synchronization
import WeirManagement

/// Takes documents, and reads none of them.
final class HeldDocuments: DocumentReading {
    /// A document that waits.
    struct Held {
        let bytes: [UInt8]
        let fingerprint: DocumentFingerprint
    }

    private let held = Mutex<[Held]>([])
    private let isFull = Mutex(false)

    /// The documents, in the order in which they came.
    var all: [Held] { held.withLock { $0 } }

    /// Refuses every other document.
    func fill() { isFull.withLock { $0 = true } }

    func read(
        _ bytes: [UInt8],
        for fingerprint: DocumentFingerprint,
        of account: AccountID
    ) throws(ManagementError) {
        if isFull.withLock({ $0 }) { throw ManagementError(.overloaded, "too much waits") }
        held.withLock { $0.append(Held(bytes: bytes, fingerprint: fingerprint)) }
    }
}
