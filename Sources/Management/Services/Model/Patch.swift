/// What an update says of one field: nothing, that it has no value now, or which.
package enum Patch<Value> {
    /// The field was not named.
    case keep
    /// The field was named with `null`.
    case clear
    /// The field was named with a value.
    case set(Value)

    /// The field after the update, where it may have no value.
    package func applied(to current: Value?) -> Value? {
        switch self {
        case .keep: current
        case .clear: nil
        case .set(let value): value
        }
    }

    /// The field after the update, where `null` says as much as nothing.
    package func applied(to current: Value) -> Value {
        guard case .set(let value) = self else { return current }
        return value
    }

    /// The value, when there is one.
    package var value: Value? {
        guard case .set(let value) = self else { return nil }
        return value
    }
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
