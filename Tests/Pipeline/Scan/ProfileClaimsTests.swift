import Testing
import WeirCatalog
import WeirVerdict

@testable import WeirScan

/// For which profiles findings in pictures count.
struct ProfileClaimsTests {
    private static func claims(chosen: [Int]?) -> ProfileClaims {
        let rules = [true, false].map {
            ProfileRule(id: "\($0)", name: "", settings: ProfileSettings(), recognizesPictures: $0)
        }
        return ProfileClaims(
            ProfileIndex(rules, members: [[0], [0]], entryCount: 2),
            hasKeywords: [false, false],
            isAlone: [false, true],
            isFile: true,
            chosen: chosen
        )
    }

    private static func finding(_ entry: Int) -> Finding {
        Finding(
            entry: entry,
            confidence: .high,
            start: 0,
            end: 1,
            line: 1,
            column: 1,
            hasContext: false,
            reasons: []
        )
    }

    @Test(
        arguments: [(nil, false, [0, 1]), (nil, true, [0]), ([1], true, []), ([1], false, [1])]
            as [([Int]?, Bool, [Int])]
    )
    func `text in pictures counts for the profiles that recognise it`(
        chosen: [Int]?,
        isRecognized: Bool,
        counted: [Int]
    ) {
        var claims = Self.claims(chosen: chosen)
        for _ in 0..<2 {
            #expect(claims.claim(on: Self.finding(0), isRecognized: isRecognized).counted == counted)
        }
    }

    @Test func `what is known of one case is not taken for another`() {
        var claims = Self.claims(chosen: nil)
        for _ in 0..<3 {
            #expect(claims.claim(on: Self.finding(0), isRecognized: true).counted == [0])
            #expect(claims.claim(on: Self.finding(0), isRecognized: false).counted == [0, 1])
            #expect(claims.claim(on: Self.finding(1), isRecognized: true).isAlone)
        }
    }
}
