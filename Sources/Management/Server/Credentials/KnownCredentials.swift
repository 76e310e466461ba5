internal import Synchronization
internal import WeirManagement

/// Remembers whose credentials are, for a second: what is revoked stops working within that time.
final class KnownCredentials: Sendable {
    /// How long an answer of the authenticator holds, in microseconds.
    private static let freshness: Int64 = 1_000_000
    /// How many are remembered, in each of two generations.
    private static let most = 5_000

    /// What is known of credentials.
    enum Knowledge {
        /// Whose they are, asked within the last second.
        case fresh(Principal)
        /// They were found valid some time ago, and have to be checked again.
        case stale
        /// Nothing.
        case unknown
    }

    private struct Entry {
        let principal: Principal
        let checkedAt: Timestamp
    }

    /// Two generations: when the young one is full it becomes the old one, and what was old is forgotten.
    private struct Memory {
        var young: [CredentialsDigest: Entry] = [:]
        var old: [CredentialsDigest: Entry] = [:]
    }

    private let memory = Mutex(Memory())

    /// What is known of credentials.
    func knowledge(of digest: CredentialsDigest, now: Timestamp) -> Knowledge {
        guard let entry = memory.withLock({ $0.young[digest] ?? $0.old[digest] }) else { return .unknown }
        if let end = entry.principal.expiresAt, end <= now { return .stale }
        // A clock that was set back makes nothing fresher.
        let age = now.microseconds - entry.checkedAt.microseconds
        return (0..<Self.freshness).contains(age) ? .fresh(entry.principal) : .stale
    }

    /// Remembers what the authenticator said.
    func learn(_ principal: Principal?, of digest: CredentialsDigest, now: Timestamp) {
        memory.withLock { memory in
            guard let principal else {
                memory.young[digest] = nil
                memory.old[digest] = nil
                return
            }
            if memory.young.count >= Self.most, memory.young[digest] == nil {
                memory.old = memory.young
                memory.young = [:]
            }
            memory.young[digest] = Entry(principal: principal, checkedAt: now)
        }
    }
}
