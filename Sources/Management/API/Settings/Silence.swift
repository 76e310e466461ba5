internal import WeirManagement

/// What a field means that a request leaves out, or has with `null`.
///
///                    missing     null
///     PUT settings   initial     initial
///     PATCH settings keep        keep
///     PUT log, key   keep        initial
enum Silence {
    /// The field gets its initial value.
    case initial
    /// The field stays as it is.
    case keep

    /// What becomes of a field.
    func meaning<Value>(of field: Patch<Value>) -> Patch<Value> {
        switch (field, self) {
        case (.set, _): field
        case (_, .initial): .clear
        case (_, .keep): .keep
        }
    }

    /// What becomes of the payload log.
    func meaning(of log: Patch<SettingsFields.PayloadLogging>) -> PayloadLogChange {
        guard case .set(let log) = log else {
            return self == .initial ? .reset : .keep
        }
        return PayloadLogChange(key: meaning(of: log.key).flattened, masking: meaning(of: log.masking))
    }
}

extension Patch where Value == PayloadKey? {
    /// The same, where a value that is none clears the field.
    var flattened: Patch<PayloadKey> {
        switch self {
        case .keep: .keep
        case .clear, .set(nil): .clear
        case .set(let key?): .set(key)
        }
    }
}
