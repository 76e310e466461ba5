/// A relationship of a part: a link to another part, or out of the package (ECMA-376 part 2, 6.5).
struct Relationship: Hashable, Sendable {
    /// What the part calls it, as in `rId3`.
    let id: String
    /// What it means: the last element of its type, which the strict and the transitional form have in common.
    let kind: String
    /// Where it leads, as it is written.
    let target: String
    /// Whether it leads out of the package.
    let isExternal: Bool
    /// The key of the part that it leads to; empty when it leads out of the package.
    let key: String
}
