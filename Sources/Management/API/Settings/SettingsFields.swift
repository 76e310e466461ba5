internal import WeirJSON
internal import WeirManagement

/// What a request says of the settings, before it is known what it means by saying nothing.
struct SettingsFields {
    /// What stands in `payload_logging`.
    struct PayloadLogging {
        let key: Patch<PayloadKey?>
        let masking: Patch<MaskingLevel>
    }

    let analysesContext: Patch<Bool>
    let recognizesText: Patch<Bool>
    let payloadLog: Patch<PayloadLogging>

    /// Reads the fields.
    init(_ fields: Fields) throws(ManagementError) {
        analysesContext = try fields.optional("ai_context_analysis", .flag)
        recognizesText = try fields.optional("ocr", .flag)
        payloadLog = try fields.optional("payload_logging", .object(PayloadLogging.init))
    }
}

extension SettingsFields.PayloadLogging {
    /// Reads the fields.
    init(_ fields: Fields) throws(ManagementError) {
        key = try fields.optional("public_key", .payloadKey)
        masking = try fields.optional("masking_level", .word)
    }
}

extension Rule where Value == PayloadKey? {
    /// A public key; no key when the text is empty.
    static var payloadKey: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .string(let text) = value else { throw .wrongType("a string", at: place) }
            guard !text.isEmpty else { return nil }
            guard let key = PayloadKey(text) else {
                throw ManagementError(
                    .outOfRange,
                    "a public key of X25519 is expected: the base64 of its 32 bytes, or an empty string for none",
                    at: place
                )
            }
            return key
        }
    }
}
