extension Draft {
    /// Takes a data tag out of everything that names it.
    mutating func dropUses(ofTag id: ObjectID) {}
}
