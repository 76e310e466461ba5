/// Every route of the API.
package struct RouteTable: Sendable {
    /// The routes, resource by resource; of two that have a path, the first is meant.
    package let routes: [Route]

    /// All routes.
    package init(_ services: Services) {
        routes =
            RouteTable().routes + Route.datasetUploads(services.datasets) + Route.documentUploads(services.documents)
            + Route.accounts(services.accounts) + Route.tokens
            + Route.scan(services.scans, most: services.scanBytes)
            + Route.events(services.events) + Route.feedback(services.events)
    }

    /// The routes that need nothing but the definitions of an account.
    package init() {
        routes = [
            Route.customProfiles, Route.predefinedProfiles, Route.profiles,
            Route.predefinedEntries, Route.integrations, Route.integrationEntries, Route.entries,
            Route.customPromptTopics,
            Route.patterns, Route.limits,
            Route.dataTagCategories, Route.sensitivityGroups, Route.levelOrder, Route.dataClasses,
            Route.datasets, Route.datasetVersions, Route.documentFingerprints,
            Route.settings, Route.payloadLog, Route.emailAccountMapping, Route.emailRules,
        ].flatMap(\.self)
    }
}
