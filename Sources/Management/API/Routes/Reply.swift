package import WeirJSON

/// The answer to a request that was granted.
package struct Reply: Sendable {
    /// What goes into the envelope's `result`.
    package let result: JSONValue
    /// What goes into the envelope's `messages`.
    package let messages: [String]
    /// What goes into the envelope's `result_info`, where lists are numbered by pages.
    package let page: JSONValue?

    /// Answers with a result.
    package init(_ result: JSONValue, messages: [String] = [], page: JSONValue? = nil) {
        self.result = result
        self.messages = messages
        self.page = page
    }

    /// Answers with a list.
    package static func list(_ items: [JSONValue]) -> Reply { Reply(.array(items)) }
    /// The answer of something that was deleted.
    ///
    /// It has a body, for without JSON the official Python client fails.
    package static let deleted = Reply([:])
}
