/// What a sealed secret belongs to.
package enum SealedPlace: Hashable, Sendable {
    /// An account: what its next datasets will be hashed with.
    case account(AccountID)
    /// A version of a dataset.
    case dataset(ObjectID, version: Int, of: AccountID)
    /// A fingerprint: what its document is found by.
    case print(ObjectID, of: AccountID)
    /// The store itself: by this one is told whether a key is the right one.
    case check

    /// The text that is sealed with the secret; no two places have the same.
    var text: String {
        switch self {
        case .account(let account): "weir secret of account \(account.text)"
        case .dataset(let id, let version, let account):
            "weir secret of dataset \(id.text) version \(version) of account \(account.text)"
        case .print(let id, let account): "weir print of fingerprint \(id.text) of account \(account.text)"
        case .check: "weir key check"
        }
    }
}
