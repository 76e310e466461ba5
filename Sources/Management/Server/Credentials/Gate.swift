internal import CoreMetrics
internal import HTTPTypes
internal import WeirAPI
internal import WeirManagement

/// Lets requests in: whose they are, and whether they may do what they ask for.
struct Gate: Sendable {
    let authenticator: any Authenticator
    let clock: Clock
    let meters: ServerMeters
    private let known = KnownCredentials()
    private let failures: WindowCounter<String>
    private let mostFailures: Int

    init(
        _ authenticator: any Authenticator,
        mostFailures: Int,
        clock: Clock,
        meters: ServerMeters
    ) {
        self.authenticator = authenticator
        self.mostFailures = mostFailures
        self.clock = clock
        self.meters = meters
        failures = WindowCounter(seconds: 60, most: 10_000)
    }

    /// Whose a request is, as far as that is known without asking.
    ///
    /// - Parameter digest: The digest of its credentials.
    /// - Returns: Who it is; `nil` when somebody has to be asked.
    func principal(known digest: CredentialsDigest) -> Principal? {
        guard case .fresh(let principal) = known.knowledge(of: digest, now: clock.now) else { return nil }
        return principal
    }

    /// Whose a request is.
    ///
    /// - Parameters:
    ///   - credentials: What it came with.
    ///   - digest: Their digest.
    ///   - client: The address that it came from.
    /// - Returns: Who it is.
    /// - Throws: A refusal when the credentials are not valid, or the address brought too many that were not.
    func principal(
        for credentials: Credentials,
        _ digest: CredentialsDigest,
        from client: String
    ) async throws(Refusal) -> Principal {
        let now = clock.now
        // Credentials that were good before are always looked at: behind a proxy everybody has the same address, and
        // one who guesses must not lock the others out.
        if case .unknown = known.knowledge(of: digest, now: now), mostFailures > 0 {
            let window = failures.window(of: client, now: now)
            if window.count >= mostFailures {
                meters.refusedGuesses.increment()
                throw .tooMany(after: window.secondsLeft(at: now))
            }
        }
        let principal: Principal?
        do throws(ManagementError) {
            principal = try await authenticator.principal(for: credentials)
        } catch {
            throw Refusal(error)
        }
        known.learn(principal, of: digest, now: now)
        guard let principal else {
            failures.count(client, now: now)
            meters.failedAuthentications.increment()
            throw .unauthenticated
        }
        return principal
    }

    /// Whether somebody may use a route.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - access: What the route wants.
    ///   - account: The account in the path, encoded; `nil` when the route has none.
    /// - Throws: A refusal when not.
    func check(_ principal: Principal, _ access: Route.Access, _ account: Substring?) throws(Refusal) {
        if let account {
            guard let id = account.percentDecoded().flatMap({ AccountID($0) }) else { throw .badAccount }
            guard id == principal.account else { throw .otherAccount }
        }
        switch access {
        case .anyone, .read: return
        case .write: guard principal.permission == .write else { throw .notPermitted }
        }
    }
}
