internal import HTTPTypes
internal import WeirAPI
internal import WeirManagement

/// A request that is not granted, as it is answered.
struct Refusal: Error, Sendable {
    /// The status.
    let status: HTTPResponse.Status
    /// What the envelope states.
    let error: WireError
    /// Fields of the header that belong to it.
    var fields: [(name: HTTPField.Name, value: String)] = []
    /// Whether the rest of the request is not read, so that the connection cannot be used any further.
    var closes = false
    /// The label of a fault of weir or of its environment, which belongs into the log; `nil` for what the caller did.
    var fault: String?

    init(_ status: HTTPResponse.Status, _ error: WireError) {
        self.status = status
        self.error = error
    }

    /// The refusal of a use case.
    init(_ error: ManagementError) {
        self.init(HTTPResponse.Status(code: error.status), error.wire)
        switch error.code {
        case .overloaded: fields = [(.retryAfter, "1")]
        case .notRecorded:
            fields = [(.retryAfter, "5")]
            fault = error.code.rawValue
        case .unavailable: fault = error.code.rawValue
        default: break
        }
    }
}
