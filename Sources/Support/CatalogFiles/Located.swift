/// A value and where it is written.
struct Located<Value> {
    /// What is written.
    let value: Value
    /// Where it starts.
    let position: Position
}
