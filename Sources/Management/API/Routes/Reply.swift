package import WeirJSON

/// The answer to a request that was granted.
package struct Reply: Sendable {
    /// What makes an answer that is too large to be held: the next lines, perhaps none; `nil` at the end.
    ///
    /// It is called by one task, when the lines before were taken.
    package typealias Lines = @Sendable () async throws -> [UInt8]?

    /// What goes into the envelope's `result`.
    package let result: JSONValue
    /// What goes into the envelope's `messages`.
    package let messages: [String]
    /// What goes into the envelope's `result_info`, where lists are numbered by pages.
    package let page: JSONValue?
    /// Lines of JSON, without an envelope, in place of all that.
    package let lines: Lines?

    /// Answers with a result.
    package init(_ result: JSONValue, messages: [String] = [], page: JSONValue? = nil) {
        self.result = result
        self.messages = messages
        self.page = page
        lines = nil
    }

    /// Answers with lines of JSON.
    package init(lines: @escaping Lines) {
        result = .null
        messages = []
        page = nil
        self.lines = lines
    }

    /// Answers with a list.
    package static func list(_ items: [JSONValue]) -> Reply { Reply(.array(items)) }
    /// The answer of something that was deleted.
    ///
    /// It has a body, for without JSON the official Python client fails.
    package static let deleted = Reply([:])
}
