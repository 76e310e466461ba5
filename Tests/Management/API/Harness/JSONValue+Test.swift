import WeirJSON

extension JSONValue {
    /// The text of a string; empty for anything else.
    var text: String { string ?? "" }
}
