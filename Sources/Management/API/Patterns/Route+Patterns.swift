internal import WeirJSON
internal import WeirManagement

extension Route {
    /// Whether a regular expression can be used.
    static let patterns: [Route] = [
        .action(.post, "/patterns/validate", access: .write, body: .json()) { (call) throws(ManagementError) in
            let fields = try call.fields()
            let answer = PatternService.validate(
                try fields.required("regex", .text(0...100_000)),
                matches: try length(fields)
            )
            return Reply(["valid": .bool(answer.isValid)], messages: answer.remark.map { [$0] } ?? [])
        }
    ]

    /// Nothing is the usual limit, and `null` is none.
    private static func length(_ fields: Fields) throws(ManagementError) -> PatternService.MatchLength {
        switch try fields.optional("max_match_bytes", .integer(0...Int(Int32.max))) {
        case .keep: .standard
        case .clear: .unlimited
        case .set(let bytes): .bytes(bytes)
        }
    }
}
