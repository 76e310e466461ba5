/// An object that an expression names.
package struct ExpressionReference: Hashable, Sendable {
    /// What can be named.
    package enum Kind: Hashable, Sendable {
        case entry
        case dataClass
    }

    /// What it is.
    package let kind: Kind
    /// Its identifier.
    package let id: ObjectID
    /// Where its identifier stands in the text, in characters from 1.
    package let column: Int
}
