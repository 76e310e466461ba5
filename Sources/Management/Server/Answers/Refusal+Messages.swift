internal import HTTPTypes
internal import WeirAPI

extension Refusal {
    /// No route has the path.
    static let noRoute = Refusal(.notFound, WireError(7000, "no route for that URI"))

    /// The path is badly encoded.
    static let badPath = Refusal(.notFound, WireError(7003, "the path has a %-escape that is none"))

    /// The query is badly encoded.
    static let badQuery = Refusal(.badRequest, WireError(1402, "the query has a %-escape that is none"))

    /// The account's identifier in the path is none.
    static let badAccount = Refusal(
        .notFound,
        WireError(7003, "the id of an account has 32 hexadecimal digits in lower case")
    )

    /// Routes have the path, but with other methods (RFC 9110, section 15.5.6).
    static func otherMethods(_ methods: [Route.Method]) -> Refusal {
        var refusal = Refusal(.methodNotAllowed, WireError(7001, "the method is not allowed for that URI"))
        var names = methods.map(\.rawValue)
        if methods.contains(.get) { names.append("HEAD") }
        refusal.fields = [(.allow, names.sorted().joined(separator: ", "))]
        return refusal
    }

    /// Credentials that are missing, unknown, revoked or expired.
    static let unauthenticated = Refusal(.forbidden, WireError(10000, "Authentication error"))

    /// Credentials that do not allow it.
    static let notPermitted = Refusal(
        .forbidden,
        WireError(10000, "Authentication error: the token has no permission to do this")
    )

    /// Credentials of another account.
    static let otherAccount = Refusal(.forbidden, WireError(7403, "the token is not authorized for this account"))

    /// Header fields that are no credentials.
    static func badHeaders(_ code: Int, _ message: String) -> Refusal {
        Refusal(.badRequest, WireError(6003, "Invalid request headers", chain: [WireError(code, message)]))
    }

    /// A body over its limit.
    static func tooLarge(most: Int) -> Refusal {
        var refusal = Refusal(.contentTooLarge, WireError(1413, "the body may have at most \(most) bytes"))
        refusal.closes = true
        return refusal
    }

    /// A body in a coding such as gzip (RFC 9110, section 8.4): 415, with what is taken instead (section 12.5.3).
    static var encodedBody: Refusal {
        var refusal = Refusal(
            .unsupportedMediaType,
            WireError(1415, "the body has to be sent as it is, without Content-Encoding")
        )
        refusal.fields = [(.acceptEncoding, "identity")]
        refusal.closes = true
        return refusal
    }

    /// A body that ended before its end.
    static var brokenBody: Refusal {
        var refusal = Refusal(.badRequest, WireError(1400, "the body is not as long as it should be"))
        refusal.closes = true
        return refusal
    }

    /// Requests of more bodies than there is memory for.
    static var overloaded: Refusal {
        var refusal = Refusal(.serviceUnavailable, WireError(1503, "other requests take all there is; try again"))
        refusal.fields = [(.retryAfter, "1")]
        refusal.closes = true
        return refusal
    }

    /// A request that took too long.
    static var tookTooLong: Refusal {
        var refusal = Refusal(.requestTimeout, WireError(1408, "the request took too long"))
        refusal.closes = true
        return refusal
    }

    /// More requests than a token may make.
    static func tooMany(after seconds: Int) -> Refusal {
        var refusal = Refusal(.tooManyRequests, WireError(1429, "too many requests; try again later"))
        refusal.fields = [(.retryAfter, String(seconds))]
        return refusal
    }
}
