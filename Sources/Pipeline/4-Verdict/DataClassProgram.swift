/// The condition of a data class in the order in which it is worked out: operands before what joins them.
///
/// Neither making nor running one recurses, whatever an expression looks like.
struct DataClassProgram: Sendable {
    /// One step; those that join take their operands from the end of what was worked out.
    enum Step: Hashable, Sendable {
        /// An entry, by its number among those that are named.
        case entry(Int)
        /// Another class, by its index.
        case dataClass(Int)
        /// Something of which nothing is known.
        case unknown
        case not
        case and
        case xor
        case or
    }

    /// Something that a condition names.
    struct Reference: Hashable, Sendable {
        /// The step that stands for it.
        let step: Step
        /// Whether it stands outside every `not`.
        let isPlain: Bool
    }

    /// What the condition names, in its order.
    let references: [Reference]

    private let steps: [Step]

    /// Of which nothing is known.
    static let unknown = DataClassProgram(steps: [.unknown], references: [])

    private init(steps: [Step], references: [Reference]) {
        self.steps = steps
        self.references = references
    }

    /// Takes a condition apart.
    ///
    /// - Parameters:
    ///   - condition: The condition.
    ///   - entry: The number of an entry with an identifier.
    ///   - dataClass: The index of a class with an identifier; `nil` when there is none.
    init(_ condition: DataClassRule.Condition, entry: (String) -> Int, dataClass: (String) -> Int?) {
        enum Work {
            case visit(DataClassRule.Condition, isPlain: Bool)
            case join(Step)
        }
        typealias Condition = DataClassRule.Condition
        var steps: [Step] = []
        var references: [Reference] = []
        var waiting: [Work] = [.visit(condition, isPlain: true)]
        func name(_ step: Step, isPlain: Bool) {
            steps.append(step)
            references.append(Reference(step: step, isPlain: isPlain))
        }
        func join(_ step: Step, _ left: Condition, _ right: Condition, isPlain: Bool) {
            waiting += [.join(step), .visit(right, isPlain: isPlain), .visit(left, isPlain: isPlain)]
        }
        while let next = waiting.popLast() {
            switch next {
            case .join(let step): steps.append(step)
            case .visit(.entry(let id), let isPlain): name(.entry(entry(id)), isPlain: isPlain)
            case .visit(.dataClass(let id), let isPlain):
                name(dataClass(id).map { .dataClass($0) } ?? .unknown, isPlain: isPlain)
            case .visit(.not(let other), _): waiting += [.join(.not), .visit(other, isPlain: false)]
            case .visit(.and(let left, let right), let isPlain): join(.and, left, right, isPlain: isPlain)
            case .visit(.xor(let left, let right), let isPlain): join(.xor, left, right, isPlain: isPlain)
            case .visit(.or(let left, let right), let isPlain): join(.or, left, right, isPlain: isPlain)
            }
        }
        self.init(steps: steps, references: references)
    }

    /// Works the condition out.
    ///
    /// - Parameters:
    ///   - entry: Whether an entry has a finding.
    ///   - dataClass: Whether another class holds.
    /// - Returns: Whether it holds.
    func truth(entry: (Int) -> Truth, dataClass: (Int) -> Truth) -> Truth {
        var stack: [Truth] = []
        // Programs come from the initializer only, so that no step lacks an operand; if one did, nothing would be known.
        func join(_ operation: (Truth, Truth) -> Truth) {
            let right = stack.popLast() ?? .unknown
            let left = stack.popLast() ?? .unknown
            stack.append(operation(left, right))
        }
        for step in steps {
            switch step {
            case .entry(let number): stack.append(entry(number))
            case .dataClass(let index): stack.append(dataClass(index))
            case .unknown: stack.append(.unknown)
            case .not: stack.append((stack.popLast() ?? .unknown).negated)
            case .and: join { $0.and($1) }
            case .xor: join { $0.xor($1) }
            case .or: join { $0.or($1) }
            }
        }
        return stack.popLast() ?? .unknown
    }
}
