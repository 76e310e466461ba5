/// Every route of the API.
package struct RouteTable: Sendable {
    /// The routes, resource by resource.
    package let routes: [Route]

    /// All routes.
    package init() {
        routes = Route.dataTagCategories + Route.dataTags + Route.dataTagCategoryTemplates
    }
}
