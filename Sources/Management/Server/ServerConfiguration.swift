/// How the server listens and what it takes; every limit has its default here.
package struct ServerConfiguration: Hashable, Sendable {
    /// Certificate and key for TLS; both are read again when they change.
    package struct TLS: Hashable, Sendable {
        /// A file with the certificate and those that vouch for it, in PEM.
        package var certificateFile: String
        /// A file with the private key, in PEM.
        package var keyFile: String
        /// How often the files are looked at, in seconds.
        package var checkSeconds = 5

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
    /// How long a connection may stay open without a request, its header included, or without taking what it is sent,
    /// in seconds.
    package var idleSeconds = 60
    /// How long running requests may take when the server stops, in seconds.
    package var shutdownSeconds = 30
    /// How many connections are open at the same time; further ones wait to be accepted.
    package var connections = 1_000
    /// The most bytes of all header fields of a request together.
    package var headerBytes = 16 << 10
    /// The most bytes that the bodies of all running requests have together; beyond it requests are answered with 503.
    package var bodyBytesInFlight = 256 << 20
    /// The most bytes of answers that are kept for requests like those that they answered; 0 keeps none.
    package var answerBytes = 64 << 20
    /// How many requests each token may make in `rateSeconds`; 0 for any number.
    package var rateRequests = 1_200
    /// The window in which requests are counted, in seconds.
    package var rateSeconds = 300
    /// How often one address may bring wrong credentials in a minute before further ones are not looked at; 0 for any
    /// number.
    package var failedAuthentications = 20
    /// The origins that browsers may call from (CORS), such as `https://console.example.com`; none by default.
    package var allowedOrigins: [String] = []
    /// Whether `/metrics` answers.
    package var showsMetrics = true

    /// The defaults.
    package init() {}
}
