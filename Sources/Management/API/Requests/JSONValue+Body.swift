internal import WeirJSON
internal import WeirManagement

extension JSONValue {
    /// Reads the body of a request.
    ///
    /// - Parameter body: The body, which must not be empty.
    /// - Throws: `wrongContentType` when it states something else than JSON, `malformed` when it is none.
    init(body: RequestBody) throws(ManagementError) {
        guard body.contentType == "application/json" else {
            throw ManagementError(.wrongContentType, "the body has to be JSON, and its Content-Type application/json")
        }
        do {
            try self.init(reading: body.bytes)
        } catch {
            throw ManagementError(.malformed, "the body is no valid JSON", at: "")
        }
    }
}
