package import WeirJSON
package import WeirManagement

/// A request that looks at what an account has defined.
package struct ReadCall: Sendable {
    /// What the path says.
    package let path: PathParameters
    /// What the query says.
    package let query: Query
    /// What the account has defined.
    package let definitions: Definitions
    /// What ships with weir.
    package let catalog: CatalogIndex
    /// How much the account may define.
    package let limits: AccountLimits

    /// Describes a request.
    package init(
        path: PathParameters,
        query: Query,
        definitions: Definitions,
        catalog: CatalogIndex,
        limits: AccountLimits = AccountLimits()
    ) {
        self.path = path
        self.query = query
        self.definitions = definitions
        self.catalog = catalog
        self.limits = limits
    }
}

/// A request that changes what an account has defined.
package struct WriteCall: Sendable {
    /// What the path says.
    package let path: PathParameters
    /// What the query says.
    package let query: Query
    /// What the body says; `nil` when it is empty or no JSON is wanted.
    package let json: JSONValue?
    /// The body as it is.
    package let body: RequestBody
    /// What ships with weir.
    package let catalog: CatalogIndex

    /// Describes a request.
    package init(
        path: PathParameters,
        query: Query,
        json: JSONValue?,
        body: RequestBody,
        catalog: CatalogIndex
    ) {
        self.path = path
        self.query = query
        self.json = json
        self.body = body
        self.catalog = catalog
    }

    /// The fields of the body; an empty body is an object without fields.
    func fields() throws(ManagementError) -> Fields {
        try Fields(json ?? .object([]))
    }
}

/// A request that does something else.
package struct ActionCall: Sendable {
    /// Who asks.
    package let principal: Principal
    /// What the path says.
    package let path: PathParameters
    /// What the query says.
    package let query: Query
    /// What the body says; `nil` when it is empty or no JSON is wanted.
    package let json: JSONValue?
    /// The body as it is.
    package let body: RequestBody

    /// Describes a request.
    package init(principal: Principal, path: PathParameters, query: Query, json: JSONValue?, body: RequestBody) {
        self.principal = principal
        self.path = path
        self.query = query
        self.json = json
        self.body = body
    }

    /// The fields of the body; an empty body is an object without fields.
    func fields() throws(ManagementError) -> Fields {
        try Fields(json ?? .object([]))
    }
}
