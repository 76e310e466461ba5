import Testing
import WeirVerdict

/// Which data classes hold, and what they add to a profile.
struct DataClassIndexTests {
    typealias Condition = DataClassRule.Condition

    private static let a = Condition.entry("a")
    private static let b = Condition.entry("b")
    /// An entry that nothing can look for.
    private static let x = Condition.entry("x")

    private static func index(_ conditions: [Condition], uses: [Int], members: Set<Int> = []) -> DataClassIndex {
        let rules = conditions.enumerated().map { DataClassRule(id: "\($0.offset)", name: "", condition: $0.element) }
        return DataClassIndex(DataClassSet(rules), uses: [uses], members: [members], entries: ["a": 0, "b": 1])
    }

    /// What a profile comes to that uses the last class, with so many findings of `a` and `b`.
    private static func decision(
        _ conditions: [Condition],
        a: Int,
        b: Int,
        members: Set<Int> = []
    ) -> DataClassIndex.Decision {
        let index = index(conditions, uses: [conditions.count - 1], members: members)
        var found = [Int](repeating: 0, count: index.countCount)
        for (entry, count) in [a, b].enumerated() {
            for place in index.counts(of: entry) { found[place.index] = count }
        }
        return index.decide(for: 0, found: found)
    }

    @Test(
        arguments: [
            (a, 2, 0, 2), (a, 0, 3, nil), (.and(a, b), 2, 3, 5), (.and(a, b), 2, 0, nil), (.or(a, b), 0, 3, 3),
            (.xor(a, b), 2, 0, 2), (.xor(a, b), 2, 3, nil), (.not(a), 0, 0, 1), (.not(a), 1, 0, nil),
            (.and(a, .not(b)), 2, 0, 2), (.and(.not(a), .not(b)), 0, 0, 1), (.or(.not(a), b), 2, 3, 3),
            (.not(.not(a)), 2, 0, 1), (.or(a, a), 2, 0, 2),
        ] as [(Condition, Int, Int, Int?)]
    )
    func `a class counts with what it names outside every not, and at least once`(
        condition: Condition,
        a: Int,
        b: Int,
        count: Int?
    ) {
        let decision = Self.decision([condition], a: a, b: b)
        #expect(decision.holding == (count == nil ? [] : [0]))
        #expect(decision.matchCount == count ?? 0)
        #expect(decision.unknown.isEmpty)
    }

    @Test(
        arguments: [
            (x, nil), (.not(x), nil), (.or(a, x), true), (.or(b, x), nil), (.and(a, x), nil), (.and(b, x), false),
            (.xor(a, x), nil), (.or(.not(x), x), nil), (.and(.not(b), .or(a, x)), true),
        ] as [(Condition, Bool?)]
    )
    func `what cannot be looked for leaves a class unknown unless the rest decides`(
        condition: Condition,
        truth: Bool?
    ) {
        let decision = Self.decision([condition], a: 1, b: 0)
        #expect(decision.holding == (truth == true ? [0] : []))
        #expect(decision.unknown == (truth == nil ? [0] : []))
    }

    @Test func `a class in a class is the same as its condition`() {
        let parts: [Condition] = [.and(Self.a, .not(Self.b)), .or(.dataClass("0"), .dataClass("0")), .dataClass("1")]
        #expect(Self.decision(parts, a: 4, b: 0).matchCount == 4)
        #expect(Self.decision(parts, a: 4, b: 1).holding.isEmpty)
    }

    @Test func `findings that count anyway are not added again`() {
        let decision = Self.decision([.and(Self.a, Self.b)], a: 2, b: 3, members: [0])
        #expect(decision.matchCount == 3)
        #expect(decision.entries == [0, 1])
    }

    @Test func `two classes that name one entry add its findings once`() {
        let index = Self.index([Self.a, .or(Self.a, Self.b), .not(Self.b)], uses: [0, 1, 2])
        let decision = index.decide(for: 0, found: [2, 0])
        #expect(decision.holding == [0, 1, 2])
        #expect(decision.matchCount == 3)
    }

    @Test func `classes that lead back to themselves are unknown, and so is what needs them`() {
        let loop: [Condition] = [.dataClass("1"), .or(.dataClass("0"), Self.a), .and(.dataClass("1"), Self.a)]
        for last in 0..<3 {
            let decision = Self.index(loop, uses: [last]).decide(for: 0, found: [1])
            #expect(decision.holding.isEmpty)
            #expect(decision.unknown == [last])
        }
    }

    @Test func `a class that is not there is unknown`() {
        #expect(Self.decision([.dataClass("nowhere")], a: 1, b: 1).unknown == [0])
        #expect(Self.decision([.or(.dataClass("nowhere"), Self.a)], a: 1, b: 1).holding == [0])
    }

    @Test func `a long chain of classes, each of the one before twice, is worked out once a class`() {
        var chain: [Condition] = [Self.a]
        for number in 0..<1_000 { chain.append(.and(.dataClass("\(number)"), .dataClass("\(number)"))) }
        #expect(Self.decision(chain, a: 1, b: 0).matchCount == 1)
    }

    @Test func `an expression of thousands of parts needs no stack`() {
        let condition = (0..<5_000).reduce(Self.a) { condition, _ in .or(condition, Self.b) }
        #expect(Self.decision([condition], a: 1, b: 0).matchCount == 1)
    }
}
