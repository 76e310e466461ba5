package import WeirManagement

extension ManagementError {
    /// The error as an answer states it.
    package var wire: WireError { WireError(code.wire, message, pointer: pointer) }
    /// The status of an answer that states it (RFC 9110, section 15).
    package var status: Int { code.status }
}

extension ManagementError.Code {
    /// The number that programs compare.
    fileprivate var wire: Int {
        switch self {
        case .malformed: 1400
        case .invalidField: 1401
        case .outOfRange: 1402
        case .invalidPattern: 1403
        case .notFound: 1404
        case .invalidExpression: 1405
        case .nameTaken: 1409
        case .inUse: 1410
        case .limitReached: 1411
        case .wrongState: 1412
        case .tooLarge: 1413
        case .wrongContentType: 1415
        case .badIdentifier: 7003
        case .overloaded, .notRecorded: 1503
        case .unavailable: 1500
        }
    }

    fileprivate var status: Int {
        switch self {
        case .malformed, .invalidField, .outOfRange, .invalidPattern, .invalidExpression, .nameTaken, .inUse,
            .limitReached, .wrongState:
            400
        case .notFound, .badIdentifier: 404
        case .tooLarge: 413
        case .wrongContentType: 415
        case .overloaded, .notRecorded: 503
        case .unavailable: 500
        }
    }
}
