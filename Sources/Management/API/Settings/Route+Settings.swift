internal import WeirManagement

extension Route {
    private static let path = "/settings"

    /// The settings of the account.
    static let settings: [Route] = [
        .get(path) { call in Reply(SettingsService.settings(in: call.definitions).json) },
        .change(.put, path) { (call, draft) throws(ManagementError) in
            update(try SettingsFields(try call.fields()), .initial, &draft)
        },
        .change(.patch, path) { (call, draft) throws(ManagementError) in
            update(try SettingsFields(try call.fields()), .keep, &draft)
        },
        .delete(path) { (_, draft) in Reply(SettingsService.reset(in: &draft).json) },
    ]

    private static func update(_ fields: SettingsFields, _ silence: Silence, _ draft: inout Draft) -> Reply {
        let settings = SettingsService.update(
            analysesContext: silence.meaning(of: fields.analysesContext),
            recognizesText: silence.meaning(of: fields.recognizesText),
            payloadLog: silence.meaning(of: fields.payloadLog),
            in: &draft
        )
        return Reply(settings.json)
    }
}
