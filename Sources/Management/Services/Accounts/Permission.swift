/// What credentials allow.
package enum Permission: String, Hashable, Sendable, CaseIterable {
    /// To see what the account has defined, and to scan.
    case read
    /// That, and to change it.
    case write
}
