package import WeirJSON

/// An error as the compatible API states it.
package struct WireError: Hashable, Sendable {
    /// The number that programs compare.
    package let code: Int
    /// The sentence that people read.
    package let message: String
    /// Where in the request's body it is, as a JSON pointer.
    package let pointer: String?
    /// What lies beneath it.
    package let chain: [WireError]

    /// Describes an error.
    package init(_ code: Int, _ message: String, pointer: String? = nil, chain: [WireError] = []) {
        self.code = code
        self.message = message
        self.pointer = pointer
        self.chain = chain
    }

    /// The error as an object.
    package var json: JSONValue {
        var members: [JSONValue.Member] = [.init("code", .number(code)), .init("message", .string(message))]
        if let pointer { members.append(.init("source", ["pointer": .string(pointer)])) }
        if !chain.isEmpty { members.append(.init("error_chain", .array(chain.map(\.json)))) }
        return .object(members)
    }
}
