import Testing

@testable import WeirDetection

/// Names of headers and parameters, and the values that are left.
struct HARSecretTests {
    /// A string as a reader gives it.
    static func string(_ text: String) -> JSONString {
        var string = JSONString()
        let bytes = Array(text.utf8) + [UInt8(ascii: "\"")]
        var index = 0
        unsafe bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { _ = unsafe string.read(start, from: &index, to: buffer.count) }
        }
        return string
    }

    static let headers: [(String, String?)] = [
        ("Authorization", "authorization"), ("proxy-authorization", "authorization"), ("X-Auth", "authorization"),
        ("Cookie", "cookies"), ("set-cookie", "cookies"), ("Cookie2", "cookies"), ("X-Cookie-Policy", nil),
        ("X-API-Key", "api key"), ("x-goog-api-key", "api key"), ("apikey", "api key"),
        ("Ocp-Apim-Subscription-Key", "api key"), ("x-functions-key", "api key"), ("Sec-WebSocket-Key", nil),
        ("X-Auth-Token", "token"), ("X-Amz-Security-Token", "token"), ("cf-access-token", "access"),
        ("CF-Access-Client-Id", "access"), ("X-CSRF-Token", "forgery token"), ("X-XSRF-TOKEN", "forgery token"),
        ("X-Session-Id", "session"), ("X-Session-Timeout", nil), ("X-Client-Secret", "secret"),
        ("Content-Type", nil), ("Accept", nil), ("Access-Control-Allow-Credentials", nil), ("User-Agent", nil),
        ("x-ratelimit-remaining-tokens", nil), ("Access-Control-Allow-Headers", nil), ("", nil), ("---", nil),
        ("code", nil), ("Signature", nil), ("ETag", nil), ("WWW-Authenticate", nil),
    ]

    static let parameters: [(String, String?)] = [
        ("access_token", "token"), ("id_token", "token"), ("refreshToken", "token"), ("authenticity_token", "token"),
        ("csrfmiddlewaretoken", "forgery token"), ("__RequestVerificationToken", "token"), ("token2", "token"),
        ("nextPageToken", nil), ("continuation_token", nil), ("token_type", nil), ("tokens", nil),
        ("code", "code"), ("code_challenge", nil), ("password", "password"), ("newPassword1", "password"),
        ("pass", "password"), ("compass", nil), ("pwd", "password"), ("client_secret", "secret"),
        ("SAMLResponse", "assertion"), ("client_assertion", "assertion"), ("session_id", "session"),
        ("JSESSIONID", "session"), ("api_key", "api key"), ("apiKey", "api key"), ("key", nil),
        ("X-Amz-Signature", "signature"), ("sig", "signature"), ("cookie", nil), ("q", nil), ("user", nil),
    ]

    @Test(arguments: headers)
    func `a header tells by its name what it holds`(name: String, term: String?) {
        #expect(HARSecret(name: Self.string(name), in: .header)?.term?.rawValue == term)
    }

    @Test(arguments: parameters)
    func `a parameter tells by its name what it holds`(name: String, term: String?) {
        #expect(HARSecret(name: Self.string(name), in: .parameter)?.term?.rawValue == term)
    }

    @Test func `every kind is in the list, once`() {
        #expect(Set(HARSecret.all).count == HARSecret.all.count)
        #expect(Set(HARSecret.all.map(\.basis)).count == HARSecret.all.count)
    }

    static let marks = [
        "", " ", "***", "xxxxxxxx", "XXXX-XXXX", "••••", "[redacted]", "[Authorization redacted]", "REDACTED",
        "<redacted>", "<your token>", "{{token}}", "${TOKEN}", "***REDACTED***", "[x-client-data redacted]",
        "Bearer ***", "Bearer", "Basic [redacted]", "Bearer REDACTED_1", "\"\"", "null", "undefined", "[Filtered]",
        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.redacted", "sanitized",
    ]

    static let values = [
        "Bearer made-up", "Basic bWFkZQ==", "bWFkZQ=", "made-up", "x1", "1234", "*a*", "0", "пароль", "a;b",
        "[1,2]", "Digest username=\"jo\"", "unredactedly-made-up",
    ]

    static let emptyCookies = [
        "sid=[sid redacted]; uid=[uid redacted]", "sid=", "sid=; uid=\"\"", "sid=***; Path=/; Secure; HttpOnly",
        "sid=deleted; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/; domain=.example.com", "[Cookie redacted]",
    ]

    static let cookies = ["sid=made-up", "a=***; sid=made-up", "sid=made-up; Path=/", "made-up", "sid==", "sid=a=b"]

    @Test(arguments: marks) func `a mark is no value`(_ text: String) {
        #expect(RedactionMark.covers(Array(text.utf8), isCookies: false))
    }

    @Test(arguments: values) func `a value is no mark`(_ text: String) {
        #expect(!RedactionMark.covers(Array(text.utf8), isCookies: false))
    }

    @Test(arguments: emptyCookies) func `cookies without values hold nothing`(_ text: String) {
        #expect(RedactionMark.covers(Array(text.utf8), isCookies: true))
    }

    @Test(arguments: cookies) func `a cookie that was left counts`(_ text: String) {
        #expect(!RedactionMark.covers(Array(text.utf8), isCookies: true))
    }
}
