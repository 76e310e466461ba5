import Testing
import WeirCatalog
import WeirVerdict

/// Which findings count for a profile.
struct ProfileRuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var threshold = ConfidenceLevel.low
        var awareness = false
        var skipsFiles = false
        var hasKeywords = true
        var confidence = ConfidenceLevel.medium
        var hasContext = false
        var isFile = true
        var recognizesPictures = true
        var isRecognized = false
        let counts: Bool
    }

    static let cases = [
        Case(testDescription: "a finding of the profile", counts: true),
        Case(testDescription: "at the threshold", threshold: .medium, counts: true),
        Case(testDescription: "below the threshold", threshold: .high, counts: false),
        Case(testDescription: "no keyword where one is wanted", awareness: true, counts: false),
        Case(testDescription: "a keyword where one is wanted", awareness: true, hasContext: true, counts: true),
        Case(testDescription: "an entry without keywords", awareness: true, hasKeywords: false, counts: true),
        Case(testDescription: "a file where files are exempt", awareness: true, skipsFiles: true, counts: true),
        Case(
            testDescription: "no file where files are exempt",
            awareness: true,
            skipsFiles: true,
            isFile: false,
            counts: false
        ),
        Case(testDescription: "text in a picture", isRecognized: true, counts: true),
        Case(testDescription: "a profile without pictures", recognizesPictures: false, counts: true),
        Case(
            testDescription: "text in a picture for a profile without pictures",
            recognizesPictures: false,
            isRecognized: true,
            counts: false
        ),
    ]

    @Test(arguments: cases)
    func `the settings of a profile decide which findings count`(_ example: Case) {
        var settings = ProfileSettings()
        settings.confidenceThreshold = example.threshold
        settings.contextAwareness.isEnabled = example.awareness
        settings.contextAwareness.skipsFiles = example.skipsFiles
        let rule = ProfileRule(
            id: "",
            name: "",
            settings: settings,
            recognizesPictures: example.recognizesPictures
        )
        let match = ProfileRule.Match(
            confidence: example.confidence,
            hasContext: example.hasContext,
            isRecognized: example.isRecognized
        )
        #expect(rule.counts(match, hasKeywords: example.hasKeywords, isFile: example.isFile) == example.counts)
    }

    @Test(arguments: [(0, 0, false), (0, 1, true), (5, 5, false), (5, 6, true)])
    func `a profile matches when more is found than is allowed`(allowed: Int, found: Int, isMatch: Bool) {
        var settings = ProfileSettings()
        settings.allowedMatchCount = allowed
        let rule = ProfileRule(id: "", name: "", settings: settings)
        #expect(ProfileOutcome(rule, matchCount: found).isMatch == isMatch)
    }

    @Test func `entries count once and shared bytes count once`() {
        let neighborhood = Neighborhood(TogetherDefinition(entries: 3, within: 100))
        func entries(_ members: [(Int, Range<Int>)]) -> [Int]? {
            neighborhood.entries(among: members.map { Neighborhood.Member(entry: $0.0, range: $0.1) })
        }
        #expect(entries([(0, 80..<90), (1, 40..<50), (2, 0..<10)]) == [0, 1, 2])
        #expect(entries([(0, 80..<90), (1, 40..<50), (0, 0..<10)]) == nil)
        #expect(entries([(0, 80..<90), (1, 85..<95), (2, 0..<10)]) == nil)
        #expect(entries([(0, 80..<90), (1, 85..<95), (2, 0..<10), (3, 20..<30)]) == [0, 2, 3])
    }
}
