import Testing
import WeirVerdict

/// The truth tables of Kleene's logic.
struct TruthTests {
    /// What a truth value can turn out to be.
    private static func worlds(_ truth: Truth) -> Set<Bool> {
        switch truth {
        case .no: [false]
        case .unknown: [false, true]
        case .yes: [true]
        }
    }

    private static func truth(_ worlds: Set<Bool>) -> Truth {
        worlds.count == 2 ? .unknown : worlds.contains(true) ? .yes : .no
    }

    @Test(arguments: Truth.allCases, Truth.allCases)
    func `what two parts come to is what all that they can be comes to`(_ left: Truth, _ right: Truth) {
        func joined(_ operation: (Bool, Bool) -> Bool) -> Truth {
            Self.truth(Set(Self.worlds(left).flatMap { left in Self.worlds(right).map { operation(left, $0) } }))
        }
        #expect(left.and(right) == joined { $0 && $1 })
        #expect(left.or(right) == joined { $0 || $1 })
        #expect(left.xor(right) == joined { $0 != $1 })
        #expect(left.negated == Self.truth(Set(Self.worlds(left).map { !$0 })))
    }
}
