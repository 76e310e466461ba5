internal import WeirLog
internal import WeirManagement

/// How the payload log of an account is written.
struct PayloadLogging: Sendable {
    /// What encrypts it.
    let seal: PayloadSeal
    /// How much of matches it shows.
    let mask: Mask

    /// What the settings say; `nil` when nothing is logged.
    init?(_ settings: AccountSettings) {
        guard let key = settings.payloadLog.key, let seal = try? PayloadSeal(publicKey: key.text) else { return nil }
        self.seal = seal
        mask = Mask(mode: settings.payloadLog.masking.mode)
    }
}

extension MaskingLevel {
    /// What masks.
    fileprivate var mode: MaskMode {
        switch self {
        case .full, .standard: .full
        case .partial: .partial
        case .clear: .clear
        }
    }
}
