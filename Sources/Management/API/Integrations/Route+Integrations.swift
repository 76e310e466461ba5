internal import WeirManagement

extension Route {
    private static let integrationsPath = "/weir/v1/accounts/{account_id}/integrations"
    private static let integrationPath = integrationsPath + "/{integration_id}"

    /// Integrations: weir's own, for the compatible API only lists what a provider has sent.
    static let integrations: [Route] = [
        Route(
            .get,
            integrationsPath,
            access: .read,
            .read { call in .list(IntegrationService.all(in: call.definitions).map(\.json)) }
        ),
        Route(
            .get,
            integrationPath,
            access: .read,
            .read { (call) throws(ManagementError) in
                Reply(try IntegrationService.integration(call.path.id("integration_id"), in: call.definitions).json)
            }
        ),
        Route(
            .post,
            integrationsPath,
            access: .write,
            body: .json(),
            .write { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let made = try IntegrationService.create(
                    name: try fields.required("name", .name),
                    summary: try fields.optional("description", .summary).value,
                    labels: try fields.required("labels", .labels),
                    catalog: call.catalog,
                    in: &draft
                )
                return Reply(made.json)
            }
        ),
        Route(
            .put,
            integrationPath,
            access: .write,
            body: .json(),
            .write { (call, draft) throws(ManagementError) in
                let fields = try call.fields()
                let changed = try IntegrationService.update(
                    try call.path.id("integration_id"),
                    name: try fields.optional("name", .name).value,
                    summary: try fields.optional("description", .summary),
                    labels: try fields.optional("labels", .labels).value,
                    prunes: try call.query.flag("prune") ?? false,
                    catalog: call.catalog,
                    in: &draft
                )
                return Reply(changed.json)
            }
        ),
        Route(
            .delete,
            integrationPath,
            access: .write,
            .write { (call, draft) throws(ManagementError) in
                try IntegrationService.delete(try call.path.id("integration_id"), in: &draft)
                return .deleted
            }
        ),
    ]
}

extension Rule where Value == [IntegrationLabel] {
    /// The labels of a provider.
    fileprivate static var labels: Rule {
        .list(
            of: .object { (fields) throws(ManagementError) in
                IntegrationLabel(
                    id: try fields.required("id", .id),
                    name: try fields.required("name", .name),
                    isEnabled: try fields.optional("enabled", .flag).value
                )
            },
            most: IntegrationService.mostLabels
        )
    }
}
