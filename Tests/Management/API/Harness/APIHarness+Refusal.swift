import Testing
import WeirAPI
import WeirJSON
import WeirManagement

extension APIHarness {
    /// Calls a route that has to refuse, for a reason and at a place.
    func expect(
        _ code: ManagementError.Code,
        at pointer: String?,
        _ method: Route.Method,
        _ path: String,
        _ body: JSONValue? = nil
    ) async {
        let error = await #expect(throws: ManagementError.self) { try await call(method, path, body) }
        #expect(error?.code == code)
        #expect(error?.pointer == pointer)
    }

    /// The body that a route answers with, as bytes would be read.
    func names(_ path: String) async throws -> [String] {
        try await call(.get, path).elements.map { $0["name"].text }
    }
}
