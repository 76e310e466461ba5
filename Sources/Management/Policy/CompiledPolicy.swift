internal import Synchronization
package import WeirScan

/// What an account had defined at one revision, ready to scan; a scan keeps the one it started with.
package final class CompiledPolicy: Sendable {
    /// The revision of the definitions.
    package let revision: Int
    /// What finds.
    package let scanner: Scanner

    /// The indexes of the profiles that have something on.
    let active: [Int]
    /// How matches are logged; `nil` when they are not.
    let payloadLogging: PayloadLogging?

    private let used = Mutex(false)

    init(revision: Int, scanner: Scanner, active: [Int], payloadLogging: PayloadLogging?) {
        self.revision = revision
        self.scanner = scanner
        self.active = active
        self.payloadLogging = payloadLogging
    }

    /// Whether a scan has used it.
    var wasUsed: Bool { used.withLock { $0 } }

    /// Notes that a scan uses it.
    func use() {
        used.withLock { $0 = true }
    }
}
