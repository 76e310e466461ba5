internal import RustRegex
internal import Vectorscan

/// Finds the patterns that contain a literal: one pass over the text for the literals of all of them.
///
/// Compiling thousands of literals takes tenths of a second. So a detector that takes the place of another goes on with
/// the literals of that one, and those that are new get a small set and a pass of their own, until they are too many.
final class LiteralStage: Sendable {
    /// What a literal proposes.
    struct Proposal: Sendable {
        /// The slot whose match may be here.
        let slot: Int
        /// How many bytes after the start of the match the literal ends.
        let ends: ClosedRange<Int>
    }

    /// One pass over the text.
    struct Pass: Sendable {
        /// What is found.
        let set: LiteralSet
        /// For each literal what it proposes; nothing where no pattern has it any more.
        let proposals: [[Proposal]]
    }

    /// A slot and its literals.
    typealias Member = (index: Int, literals: RequiredLiterals)

    /// The pass for most slots.
    let main: Pass
    /// The pass for those whose literals came later; `nil` when there are none.
    let recent: Pass?

    /// So many literals may wait for being compiled together with the others: a set of this size takes some
    /// milliseconds.
    static let mostRecent = 256

    /// The stage for some slots, at least one.
    ///
    /// - Parameters:
    ///   - slots: The slots and their literals.
    ///   - other: The stage that it takes the place of.
    /// - Throws: `VectorscanError` when the library refuses.
    init(_ slots: [Member], replacing other: LiteralStage? = nil) throws(VectorscanError) {
        if let other, let (known, new) = Self.parts(of: slots, in: other.main.set) {
            let literals = Self.distinct(new)
            main = Self.pass(known, other.main.set)
            if literals.isEmpty {
                recent = nil
            } else if let set = other.recent?.set, set.literals == literals {
                recent = Self.pass(new, set)
            } else {
                recent = Self.pass(new, try LiteralSet(literals))
            }
        } else {
            main = Self.pass(slots, try LiteralSet(Self.distinct(slots)))
            recent = nil
        }
    }

    /// The slots whose literals a set has, and the others; `nil` where it pays to compile all of them together.
    ///
    /// Literals of one slot stay together, for what proposes its matches has to come in the order of the text.
    private static func parts(of slots: [Member], in set: LiteralSet) -> (known: [Member], new: [Member])? {
        var known: [Member] = []
        var new: [Member] = []
        var used = 0
        var recent = 0
        for slot in slots {
            let literals = slot.literals.literals
            if literals.allSatisfy({ set.numbers[$0] != nil }) {
                known.append(slot)
                used += literals.count
            } else {
                new.append(slot)
                recent += literals.count
            }
        }
        // Literals that nobody uses cost a little at each place where they stand.
        let hasFew = recent <= mostRecent && recent < set.literals.count / 2
        return hasFew && used >= set.literals.count / 2 ? (known, new) : nil
    }

    /// The literals of some slots, each once.
    private static func distinct(_ slots: [Member]) -> [LiteralDatabase.Literal] {
        var seen: Set<LiteralDatabase.Literal> = []
        return slots.flatMap(\.literals.literals).filter { seen.insert($0).inserted }
    }

    private static func pass(_ slots: [Member], _ set: LiteralSet) -> Pass {
        var proposals: [[Proposal]] = Array(repeating: [], count: set.literals.count)
        for (index, required) in slots {
            for literal in required.literals {
                guard let number = set.numbers[literal] else { continue }
                proposals[number].append(Proposal(slot: index, ends: required.ends))
            }
        }
        return Pass(set: set, proposals: proposals)
    }
}
