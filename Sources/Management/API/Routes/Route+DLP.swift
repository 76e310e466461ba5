internal import WeirManagement

extension Route {
    /// What the paths of the compatible API start with.
    package static let base = "/client/v4"

    private static func path(_ path: String) -> String { "\(base)/accounts/{account_id}/dlp\(path)" }

    /// A route that answers with what is defined.
    static func get(
        _ path: String,
        _ answer: @escaping @Sendable (ReadCall) throws(ManagementError) -> Reply
    ) -> Route {
        Route(.get, self.path(path), access: .read, .read(answer))
    }

    /// A route that changes what is defined, with a JSON body.
    static func change(
        _ method: Method,
        _ path: String,
        body: Body = .json(),
        _ answer: @escaping @Sendable (WriteCall, inout Draft) throws(ManagementError) -> Reply
    ) -> Route {
        Route(method, self.path(path), access: .write, body: body, .write(answer))
    }

    /// A route that takes something out.
    static func delete(
        _ path: String,
        _ answer: @escaping @Sendable (WriteCall, inout Draft) throws(ManagementError) -> Reply
    ) -> Route {
        change(.delete, path, body: .none, answer)
    }

    /// A route of the compatible API that does something else.
    static func action(
        _ method: Method,
        _ path: String,
        access: Access,
        body: Body = .none,
        _ answer: @escaping @Sendable (ActionCall) async throws(ManagementError) -> Reply
    ) -> Route {
        Route(method, self.path(path), access: access, body: body, .action(answer))
    }
}
