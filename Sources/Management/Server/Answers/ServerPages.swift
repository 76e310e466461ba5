/// A text that the server shows to whoever asks.
package struct ServerPage: Sendable {
    /// The text.
    package let bytes: [UInt8]
    /// Its media type.
    package let contentType: String
    /// What a browser may do with it (Content Security Policy); `nil` for what is no page of a browser.
    package let policy: String?

    /// A text and what it is.
    package init(_ bytes: [UInt8], contentType: String, policy: String? = nil) {
        self.bytes = bytes
        self.contentType = contentType
        self.policy = policy
    }
}

/// What the server shows beside the API.
package struct ServerPages: Sendable {
    /// The description of the API, at `/openapi.yaml`.
    package var description: ServerPage?
    /// The reference for people, at `/docs`.
    package var reference: ServerPage?
    /// What was counted, at `/metrics`, in the text format of Prometheus.
    package var metrics: (@Sendable () -> [UInt8])?

    /// Nothing but the API.
    package init() {}
}
