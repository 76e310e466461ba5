import Testing
import WeirJSON
import WeirManagement

/// A body that is refused, why, and where.
struct BadRequest: Sendable, CustomTestStringConvertible {
    let body: JSONValue
    let code: ManagementError.Code
    let pointer: String?

    init(_ body: JSONValue, _ code: ManagementError.Code, at pointer: String?) {
        self.body = body
        self.code = code
        self.pointer = pointer
    }

    var testDescription: String { "\(code) at \(pointer ?? "nowhere"): \(String(decoding: body.bytes, as: UTF8.self))" }
}
