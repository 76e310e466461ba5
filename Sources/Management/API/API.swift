internal import WeirJSON
package import WeirManagement

/// Answers requests: what stands between a way of asking, such as HTTP, and the routes.
package struct API: Sendable {
    /// A request for a route, with credentials that were found to be enough for it.
    package struct Request: Sendable {
        /// Who asks.
        package let principal: Principal
        /// What the path says.
        package let path: PathParameters
        /// What the query says.
        package let query: Query
        /// The body.
        package let body: RequestBody

        /// Describes a request.
        package init(principal: Principal, path: PathParameters, query: Query = Query(), body: RequestBody = .empty) {
            self.principal = principal
            self.path = path
            self.query = query
            self.body = body
        }
    }

    /// What accounts have defined.
    package let books: AccountBooks
    /// What ships with weir.
    package let catalog: CatalogIndex

    /// An API over what accounts have defined.
    package init(books: AccountBooks, catalog: CatalogIndex) {
        self.books = books
        self.catalog = catalog
    }

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - route: The route it is for.
    /// - Returns: The answer.
    /// - Throws: Why the request is refused.
    package func answer(_ request: Request, _ route: Route) async throws(ManagementError) -> Reply {
        switch route.handler {
        case .read(let answer):
            let definitions = try await books.definitions(of: try request.path.account())
            return try answer(
                ReadCall(
                    path: request.path,
                    query: request.query,
                    definitions: definitions,
                    catalog: catalog,
                    limits: books.limits
                )
            )
        case .write(let answer):
            let call = WriteCall(
                path: request.path,
                query: request.query,
                json: try Self.json(of: request.body, route.body),
                body: request.body,
                catalog: catalog
            )
            return try await books.update(try request.path.account()) { (draft) throws(ManagementError) in
                try answer(call, &draft)
            }
        case .action(let answer):
            return try await answer(
                ActionCall(
                    principal: request.principal,
                    path: request.path,
                    query: request.query,
                    json: try Self.json(of: request.body, route.body),
                    body: request.body
                )
            )
        }
    }

    /// What a body says, where JSON is wanted; `nil` when it is empty.
    private static func json(of body: RequestBody, _ wanted: Route.Body) throws(ManagementError) -> JSONValue? {
        guard case .json = wanted, !body.bytes.isEmpty else { return nil }
        return try JSONValue(body: body)
    }
}
