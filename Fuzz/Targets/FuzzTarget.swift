/// What can be fuzzed: each takes any bytes and says which promise they broke.
///
/// A trap, a sanitizer's report and running out of time or memory are faults without being said.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Patterns: any text is parsed, and the error has its place in it.
    case patternParser = "pattern-parser"
    /// Matching: a pattern, a line feed, and a text.
    case matcher
    /// The catalog: a file that is read as an entry and as a profile.
    case catalogLoader = "catalog-loader"

    /// The engine: a byte for the size of blocks, and a text to scan for the whole catalog.
    case engine

    /// HTTP archives: a byte for the size of pieces, and a text to read as one.
    case har

    /// Tries one input.
    ///
    /// - Parameter input: Any bytes.
    /// - Returns: The promise that was broken, or `nil` when all were kept.
    public func run(_ input: [UInt8]) -> String? {
        switch self {
        case .patternParser: PatternParserTarget.run(input)
        case .matcher: MatcherTarget.run(input)
        case .catalogLoader: CatalogLoaderTarget.run(input)
        case .engine: EngineTarget.run(input)
        case .har: HARTarget.run(input)
        }
    }
}
