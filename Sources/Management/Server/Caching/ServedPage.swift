internal import HTTPTypes
internal import Synchronization

/// A text that the server shows, compressed once.
final class ServedPage: Sendable {
    private let page: ServerPage
    private let body: Mutex<CachedAnswer>

    /// Serves a text.
    init(_ page: ServerPage) {
        self.page = page
        body = Mutex(CachedAnswer(page.bytes))
    }

    /// The answer to a request for it.
    func answer(_ header: HTTPFields, _ tag: EntityTag) -> Answer {
        let body = body.withLock { body in
            if AcceptedEncodings.takesGzip(header[.acceptEncoding]) { body.compress() }
            return body
        }
        var answer = Answer(body, tag, for: header, contentType: page.contentType)
        answer.fields.append((.cacheControl, "no-cache"))
        if let policy = page.policy { answer.fields.append((.contentSecurityPolicy, policy)) }
        return answer
    }
}
