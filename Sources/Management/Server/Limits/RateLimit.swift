internal import HTTPTypes
internal import WeirManagement

/// How many requests each token may make.
struct RateLimit: Sendable {
    /// What a token has left, as its answers say.
    struct Standing: Sendable {
        let limit: Int
        let remaining: Int
        let reset: Timestamp

        /// The fields of the header that say it.
        func write(into fields: inout HTTPFields) {
            fields[.rateLimit] = String(limit)
            fields[.rateRemaining] = String(remaining)
            fields[.rateReset] = HTTPDate.text(of: reset)
        }
    }

    private let limit: Int
    private let counter: WindowCounter<ObjectID>

    /// A limit; 0 requests for any number.
    init(requests: Int, seconds: Int) {
        limit = requests
        counter = WindowCounter(seconds: seconds, most: 10_000)
    }

    /// Counts a request.
    ///
    /// - Returns: What the token has left, `nil` when nothing is limited, and the refusal of a request too many.
    func count(_ token: ObjectID, now: Timestamp) -> (standing: Standing?, refusal: Refusal?) {
        guard limit > 0 else { return (nil, nil) }
        let window = counter.count(token, now: now)
        let standing = Standing(limit: limit, remaining: max(0, limit - window.count), reset: window.end)
        guard window.count > limit else { return (standing, nil) }
        return (standing, .tooMany(after: window.secondsLeft(at: now)))
    }
}
