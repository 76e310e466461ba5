internal import HTTPTypes
internal import NIOCore
internal import WeirAPI

/// What a request is answered with, before it is wrapped for the way it came.
struct Answer: Sendable {
    /// The status.
    var status: HTTPResponse.Status = .ok
    /// The body.
    var body = ByteBuffer()
    /// What makes the body while it is sent, in place of `body`.
    var lines: Reply.Lines?
    /// The media type of the body.
    var contentType = "application/json"
    /// Further fields of the header.
    var fields: [(name: HTTPField.Name, value: String)] = []
    /// Whether the connection is closed behind it.
    var closes = false

    /// An answer with a body.
    init(_ status: HTTPResponse.Status = .ok, _ body: ByteBuffer, contentType: String = "application/json") {
        self.status = status
        self.body = body
        self.contentType = contentType
    }

    /// An answer whose lines are made as fast as the client takes them.
    init(_ lines: @escaping Reply.Lines) {
        self.lines = lines
        contentType = "application/x-ndjson"
    }

    /// The answer to a request that is not granted.
    init(_ refusal: Refusal) {
        self.init(refusal.status, ByteBuffer(bytes: Envelope.failure([refusal.error])))
        fields = refusal.fields
        closes = refusal.closes
    }

    /// An answer that has a body to keep, in the form that a client takes.
    ///
    /// - Parameters:
    ///   - cached: The body.
    ///   - tag: Names its state.
    ///   - header: The header of the request.
    ///   - contentType: Its media type.
    init(_ cached: CachedAnswer, _ tag: EntityTag, for header: HTTPFields, contentType: String = "application/json") {
        self.init(.ok, cached.identity, contentType: contentType)
        fields = [(.eTag, tag.text), (.vary, "Accept-Encoding")]
        if tag.isIn(header[.ifNoneMatch]) {
            status = .notModified
            body = ByteBuffer()
        } else if let gzip = cached.gzip, AcceptedEncodings.takesGzip(header[.acceptEncoding]) {
            body = gzip
            fields.append((.contentEncoding, "gzip"))
        }
    }
}
