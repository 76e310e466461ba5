/// One object that an account has defined: a profile, an entry, a group of labels.
///
/// A definition is a value and whole: parts that cannot live without it, such as the tags of a category, are in it, and
/// are stored and replaced with it. What can live alone is a definition of its own and is named by its identifier.
///
/// Every kind has a shelf in `Definitions` and a table in each store. Two mistakes are easily made: to keep in a
/// definition what follows from others (it would have to be kept right in two places), and to refer to another one
/// without saying in `Draft` what happens to the reference when that one goes.
package protocol Definition: Sendable, Equatable {
    /// Where the account keeps its definitions of this kind.
    static var shelf: WritableKeyPath<Definitions, Shelf<Self>> { get }

    /// What identifies it within the account and its kind.
    var id: ObjectID { get }
    /// When it was made; lists are in this order.
    var createdAt: Timestamp { get }
}
