internal import WeirJSON
internal import WeirManagement

extension AccountSettings {
    /// The settings as the API shows them.
    var json: JSONValue {
        [
            "ai_context_analysis": .bool(analysesContext), "ocr": .bool(recognizesText),
            "payload_logging": payloadLog.json,
        ]
    }
}

extension PayloadLog {
    /// The payload log as the API shows it.
    var json: JSONValue {
        [
            "public_key": .optional(key?.text), "masking_level": .string(masking.rawValue),
            "updated_at": .string(updatedAt.text),
        ]
    }
}
