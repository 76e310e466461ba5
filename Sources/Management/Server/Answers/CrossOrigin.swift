internal import HTTPTypes
internal import NIOCore

/// Lets pages of some origins call the server from a browser (Fetch Standard, section 3.3: CORS).
struct CrossOrigin: Sendable {
    private static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE"
    private static let requestFields =
        "authorization, content-type, if-none-match, x-auth-email, x-auth-key, x-request-id"
    private static let answerFields =
        "etag, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-request-id"

    private let origins: Set<String>

    /// Lets some origins.
    init(origins: [String]) {
        self.origins = Set(origins)
    }

    /// The answer to a question whether a request may be made; `nil` for a request that is none.
    func preflight(_ request: HTTPRequest) -> Answer? {
        guard request.method == .options, request.headerFields[.accessControlRequestMethod] != nil,
            allowed(request) != nil
        else { return nil }
        var answer = Answer(.noContent, ByteBuffer())
        answer.fields = [
            (.accessControlAllowMethods, Self.methods), (.accessControlAllowHeaders, Self.requestFields),
            (.accessControlMaxAge, "600"),
        ]
        return answer
    }

    /// Adds to an answer what lets the page read it.
    func write(into fields: inout HTTPFields, for request: HTTPRequest) {
        guard !origins.isEmpty else { return }
        fields.append(HTTPField(name: .vary, value: "Origin"))
        guard let origin = allowed(request) else { return }
        fields[.accessControlAllowOrigin] = origin
        fields[.accessControlExposeHeaders] = Self.answerFields
    }

    private func allowed(_ request: HTTPRequest) -> String? {
        request.headerFields[.origin].flatMap { origins.contains($0) ? $0 : nil }
    }
}
