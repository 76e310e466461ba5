import Testing
import WeirAPI
import WeirJSON
import WeirManagement

extension APIHarness {
    /// Expects a request to be refused for its reason and at its place.
    func expect(
        _ request: BadRequest,
        _ method: Route.Method,
        _ path: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let error = await #expect(throws: ManagementError.self, sourceLocation: sourceLocation) {
            try await call(method, path, request.body)
        }
        #expect(error?.code == request.code, sourceLocation: sourceLocation)
        #expect(error?.pointer == request.pointer, sourceLocation: sourceLocation)
    }

    /// Expects a request without a body, or with any, to be refused for a reason.
    func expect(
        _ code: ManagementError.Code,
        _ method: Route.Method,
        _ path: String,
        body: RequestBody = .empty,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let error = await #expect(throws: ManagementError.self, sourceLocation: sourceLocation) {
            try await call(method, path, body: body)
        }
        #expect(error?.code == code, sourceLocation: sourceLocation)
    }
}
