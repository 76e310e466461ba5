/// Everything an account has defined, at one moment.
///
/// A value: who holds it sees whole objects that belong together, whatever is changed meanwhile.
package struct Definitions: Sendable {
    /// The account.
    package let account: AccountID
    /// Counts the changes; two values of one account with the same revision are the same.
    package internal(set) var revision: Int

    /// Categories of data tags.
    package internal(set) var dataTagCategories = Shelf<DataTagCategory>()

    /// What an account starts with: nothing.
    package init(account: AccountID, revision: Int = 0) {
        self.account = account
        self.revision = revision
    }

    /// Puts what a store has read on its shelf.
    package mutating func fill<Value: Definition>(with values: [Value]) {
        self[keyPath: Value.shelf] = Shelf(values)
    }
}
