internal import WeirManagement

extension Route {
    private static let path = "/payload_log"

    /// The payload log alone; the settings show the same record.
    static let payloadLog: [Route] = [
        .get(path) { call in Reply(SettingsService.settings(in: call.definitions).payloadLog.json) },
        .change(.put, path) { (call, draft) throws(ManagementError) in
            let fields = try SettingsFields.PayloadLogging(try call.fields())
            // Here, unlike in the settings, a key that is `null` differs from one that is missing.
            let change = PayloadLogChange(
                key: fields.key.flattened,
                masking: Silence.keep.meaning(of: fields.masking)
            )
            return Reply(SettingsService.update(payloadLog: change, in: &draft).payloadLog.json)
        },
    ]
}
