internal import Vectorscan

/// Literals compiled so that all are found in one pass; it knows nothing of patterns, so that detectors share it.
final class LiteralSet: Sendable {
    /// The literals, in the order of their numbers.
    let literals: [LiteralDatabase.Literal]
    /// The number of each.
    let numbers: [LiteralDatabase.Literal: Int]
    /// The compiled literals.
    let database: LiteralDatabase

    /// Compiles `literals`, none of which comes twice.
    ///
    /// - Throws: `VectorscanError` when the library refuses.
    init(_ literals: [LiteralDatabase.Literal]) throws(VectorscanError) {
        self.literals = literals
        numbers = Dictionary(zip(literals, 0...), uniquingKeysWith: { first, _ in first })
        database = try LiteralDatabase(literals)
    }
}
