internal import Crypto
internal import NIOSSL
internal import Synchronization

/// The certificate that new connections are opened with; it can be changed while the server runs.
final class Certificates: Sendable {
    private struct State {
        var context: NIOSSLContext
        var digest: SHA256Digest
        /// What was refused last, so that it is said once and not every few seconds.
        var refused: SHA256Digest?
        var isUnreadable = false
    }

    private let files: ServerConfiguration.TLS
    private let state: Mutex<State>

    /// Reads the files for the first time.
    init(_ files: ServerConfiguration.TLS) throws(CertificateError) {
        self.files = files
        let pair = try CertificatePair(files)
        state = Mutex(State(context: try pair.context(), digest: pair.digest))
    }

    /// What a new connection is opened with.
    var context: NIOSSLContext { state.withLock { $0.context } }

    /// Reads the files again, and uses what they have if it can be used.
    ///
    /// - Returns: Whether there was something new.
    /// - Throws: Why something new cannot be used, once for each state of the files; what was used before still is.
    func reload() throws(CertificateError) -> Bool {
        let pair: CertificatePair
        do throws(CertificateError) {
            pair = try CertificatePair(files)
        } catch {
            let isKnown = state.withLock { state in
                defer { state.isUnreadable = true }
                return state.isUnreadable
            }
            if isKnown { return false }
            throw error
        }
        let digest = pair.digest
        let isKnown = state.withLock { state in
            state.isUnreadable = false
            return state.digest == digest || state.refused == digest
        }
        if isKnown { return false }
        do throws(CertificateError) {
            let context = try pair.context()
            state.withLock { $0 = State(context: context, digest: digest) }
            return true
        } catch {
            state.withLock { $0.refused = digest }
            throw error
        }
    }
}
