import Synchronization
import WeirManagement

/// Knows some tokens, and counts how often it was asked.
final class FixedAuthenticator: Authenticator {
    private let principals: Mutex<[Credentials: Principal]>
    private let asked = Mutex(0)

    init(_ principals: [Credentials: Principal]) {
        self.principals = Mutex(principals)
    }

    var count: Int { asked.withLock { $0 } }

    func revoke(_ credentials: Credentials) {
        principals.withLock { $0[credentials] = nil }
    }

    func principal(for credentials: Credentials) async throws(ManagementError) -> Principal? {
        asked.withLock { $0 += 1 }
        return principals.withLock { $0[credentials] }
    }
}
