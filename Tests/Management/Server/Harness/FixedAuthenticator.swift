import Synchronization
import WeirManagement

@testable import WeirServer

/// Knows some tokens, and counts how often it was asked.
final class FixedAuthenticator: Authenticator {
    private let principals: Mutex<[CredentialsDigest: Principal]>
    private let asked = Mutex(0)

    init(_ principals: [(Credentials, Principal)]) {
        let digested = principals.map { (CredentialsDigest($0), $1) }
        self.principals = Mutex(Dictionary(digested) { _, last in last })
    }

    var count: Int { asked.withLock { $0 } }

    func revoke(_ credentials: Credentials) {
        principals.withLock { $0[CredentialsDigest(credentials)] = nil }
    }

    func principal(for credentials: Credentials) async throws(ManagementError) -> Principal? {
        asked.withLock { $0 += 1 }
        return principals.withLock { $0[CredentialsDigest(credentials)] }
    }
}
