internal import Synchronization

/// The definitions of one account, and the turns in which they are changed.
final class AccountBook: Sendable {
    /// Who may change them now.
    let turns = Turns(for: "changes of this account")

    private let definitions = Mutex<Definitions?>(nil)

    /// The latest definitions that are stored; `nil` before they were read and when that is in doubt.
    var current: Definitions? {
        get { definitions.withLock { $0 } }
        set { definitions.withLock { $0 = newValue } }
    }

    /// The revision of the latest definitions, as far as they are known.
    var revision: Int? { definitions.withLock { $0?.revision } }
}
