internal import HTTPTypes

extension HTTPField.Name {
    /// The field that names a request.
    static let requestID = known("x-request-id")
    /// The e-mail address of credentials.
    static let authEmail = known("x-auth-email")
    /// The key of credentials.
    static let authKey = known("x-auth-key")
    /// How many requests a token may make.
    static let rateLimit = known("x-ratelimit-limit")
    /// How many of them are left.
    static let rateRemaining = known("x-ratelimit-remaining")
    /// When they are counted anew.
    static let rateReset = known("x-ratelimit-reset")

    /// A name that is known to be one; the fallback keeps a mistake of ours from being a trap.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .vary }
}
