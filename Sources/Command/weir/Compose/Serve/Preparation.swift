import ServiceLifecycle
import WeirManagement
import WeirPolicy

/// Compiles what was changed, so that the next scan need not.
struct Preparation: Service {
    /// What compiles.
    let policies: PolicyKeeper
    /// The accounts that were changed.
    let changes: AsyncStream<AccountID>

    func run() async {
        for await account in changes.cancelOnGracefulShutdown() { await policies.prepare(account) }
    }
}
