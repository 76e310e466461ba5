/// How the server listens and what it takes; every limit has its default here.
package struct ServerConfiguration: Hashable, Sendable {
    /// Certificate and key for TLS; both are read again when they change.
    package struct TLS: Hashable, Sendable {
        /// A file with the certificate and those that vouch for it, in PEM.
        package var certificateFile: String
        /// A file with the private key, in PEM.
        package var keyFile: String

        /// Names the files.
        package init(certificateFile: String, keyFile: String) {
            self.certificateFile = certificateFile
            self.keyFile = keyFile
        }
    }

    /// The address to listen on.
    package var host = "127.0.0.1"
    /// The port; 0 lets the system choose.
    package var port = 8787
    /// TLS; `nil` for plain HTTP.
    package var tls: TLS?
    /// How long a request may take, in seconds; then it is answered with 408.
    package var requestSeconds = 30
    /// How long a connection may stay open without a request, in seconds.
    package var idleSeconds = 60
    /// How long running requests may take when the server stops, in seconds.
    package var shutdownSeconds = 30
    /// How many connections are open at the same time; further ones wait to be accepted.
    package var connections = 1_000
    /// The most bytes of a body whose route states no other limit.
    package var bodyBytes = 1 << 20
    /// How many requests each token may make in `rateSeconds`; 0 for any number.
    package var rateRequests = 1_200
    /// The window in which requests are counted, in seconds.
    package var rateSeconds = 300
    /// The origins that browsers may call from (CORS); none by default.
    package var allowedOrigins: [String] = []
    /// Whether `/metrics` answers.
    package var showsMetrics = true

    /// The defaults.
    package init() {}
}
