internal import WeirJSON

/// What every answer of the compatible API is wrapped in.
package enum Envelope {
    /// The body of an answer to a request that was granted.
    package static func success(_ reply: Reply) -> [UInt8] {
        let messages = reply.messages.map { message -> JSONValue in
            ["code": 1000, "message": .string(message)]
        }
        return envelope(isSuccess: true, errors: [], messages: messages, reply.result, reply.page)
    }

    /// The body of an answer to a request that was refused.
    package static func failure(_ errors: [WireError]) -> [UInt8] {
        envelope(isSuccess: false, errors: errors.map(\.json), messages: [], .null)
    }

    private static func envelope(
        isSuccess: Bool,
        errors: [JSONValue],
        messages: [JSONValue],
        _ result: JSONValue,
        _ page: JSONValue? = nil
    ) -> [UInt8] {
        let envelope: JSONValue = [
            "success": .bool(isSuccess), "errors": .array(errors), "messages": .array(messages), "result": result,
        ]
        return envelope.adding(page.map { [.init("result_info", $0)] } ?? []).bytes
    }
}
