package import WeirCatalog

/// One entry, checked and ready to be compiled into a detector.
package struct DetectionEntry: Sendable {
    /// The patterns, in the order in which they win where two match at the same place.
    let patterns: [CheckedPattern]
    /// The lists of words by which it is found as well.
    let words: [WordMethod]
    /// The list of the account by whose terms it is found; then by nothing else.
    private(set) var list: WordList?
    /// The reference document by its likeness to which it is found, and the least likeness in per cent; then by nothing
    /// else.
    private(set) var likeness: (print: DocumentPrint, atLeast: Int)?
    /// The documents by which it is found; then by nothing else.
    let document: DocumentDefinition?
    /// The column of a dataset by whose values it is found; then by nothing else.
    var exact: ExactColumn?
    /// The words that change the confidence of a match.
    let keywords: KeywordDefinition
    /// Whether it is a user's pattern.
    let isCustom: Bool

    /// Whether there are words that change the confidence of a match.
    var hasKeywords: Bool { !keywords.raise.isEmpty || !keywords.lower.isEmpty }

    /// One pattern with everything that belongs to it.
    struct CheckedPattern: Sendable {
        let pattern: CompiledPattern
        let validator: Validator?
        let boundary: Boundary
        let confidence: ConfidenceDefinition
    }

    /// The entry that `definition` describes.
    ///
    /// - Parameters:
    ///   - definition: The entry as its file has it.
    ///   - compiler: What makes patterns; the detector's.
    /// - Throws: `DetectionError` when a pattern is invalid or a validator is unknown.
    package init(
        _ definition: EntryDefinition,
        compiler: DetectorCompiler = DetectorCompiler()
    ) throws(DetectionError) {
        var patterns: [CheckedPattern] = []
        for described in definition.patterns {
            var validator: Validator?
            if let name = described.validator {
                guard let known = Validator(rawValue: name) else {
                    throw .unknownValidator(name, entry: definition.name)
                }
                validator = known
            }
            patterns.append(
                CheckedPattern(
                    pattern: try compiler.pattern(described.regex),
                    validator: validator,
                    boundary: Boundary(described.boundary),
                    confidence: described.confidence
                )
            )
        }
        self.patterns = patterns
        words = [definition.terms.map(WordMethod.terms), definition.names.map(WordMethod.names)].compactMap(\.self)
        document = definition.document
        // Words near a value say nothing of the document.
        keywords = definition.document == nil ? definition.keywords : KeywordDefinition()
        isCustom = false
    }

    /// An entry that is not found in text, but by whoever scans, in another way.
    package init() {
        patterns = []
        words = []
        document = nil
        keywords = KeywordDefinition()
        isCustom = true
    }

    /// A custom pattern: whoever wrote it knows what a match means, so every match is as sure as can be.
    ///
    /// - Parameters:
    ///   - regex: A pattern in the syntax of Rust's `regex` crate, at most 1,024 bytes long where it matches.
    ///   - validator: The check that a match has to pass.
    ///   - compiler: What makes patterns; the detector's.
    /// - Throws: `DetectionError` when the pattern is invalid or can match the empty text.
    package init(
        pattern regex: String,
        validator: Validator? = nil,
        compiler: DetectorCompiler = DetectorCompiler()
    ) throws(DetectionError) {
        let sure = ConfidenceDefinition(alone: .veryHigh, keyword: .veryHigh, field: .veryHigh)
        patterns = [
            CheckedPattern(
                pattern: try compiler.pattern(regex),
                validator: validator,
                boundary: .none,
                confidence: sure
            )
        ]
        words = []
        document = nil
        keywords = KeywordDefinition()
        isCustom = true
    }

    /// A list of words of an account: whoever wrote it knows what a term means, so every match is as sure as can be.
    package init(words list: WordList) {
        patterns = []
        words = []
        self.list = list
        document = nil
        keywords = KeywordDefinition()
        isCustom = true
    }

    /// A reference document of an account, of which at least so many per cent have to be found.
    package init(document print: DocumentPrint, atLeast: Int) {
        self.init()
        likeness = (print, atLeast)
    }
}
