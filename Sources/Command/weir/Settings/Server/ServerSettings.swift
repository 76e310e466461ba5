import Logging
import WeirManagement
import WeirServer

/// Everything about `weir serve` that can be set, complete and checked; the defaults stand here and in its parts.
struct ServerSettings: Hashable {
    /// How much is scanned at the same time.
    struct Scanning: Hashable {
        /// How many requests are scanned at the same time; 0 for one a processor.
        var threads = 0
        /// How many more may wait for their turn; further ones are answered with 503.
        var waiting = 64
        /// How long one may take, in seconds.
        var seconds = 30
        /// The most bytes that are taken.
        var bytes = 10 << 20
    }

    /// What is remembered of scans.
    struct Events: Hashable {
        /// The file; empty for the usual one.
        var path = ""
        /// Which scans leave an event.
        var recording = EventRecording()
        /// How long events are kept.
        var retention = EventRetention()
    }

    /// The folder of the database; empty for the usual one.
    var dataFolder = ""
    /// The file with the key that secrets in the database are sealed with; empty for the one beside it.
    var sealingKeyFile = ""
    /// The file with the certificate and those that vouch for it; empty for plain HTTP.
    var certificateFile = ""
    /// The file with the private key of the certificate.
    var keyFile = ""
    /// How log lines are written.
    var logFormat = LogFormat.text
    /// From which severity on they are.
    var logLevel = Logger.Level.info
    /// How the server listens, and what it takes.
    var server = ServerConfiguration()
    /// How much is scanned at the same time.
    var scanning = Scanning()
    /// What is remembered of scans.
    var events = Events()
    /// How much an account may define.
    var limits = AccountLimits()
}
