/// Whether something holds, where it may not be known.
///
/// The three-valued logic of Stephen Kleene (Introduction to Metamathematics, 1952, section 64): what cannot be known stays
/// unknown unless the rest decides whatever it is. A part that could not be looked for so never passes for one that is not
/// there.
package enum Truth: Int, Hashable, Sendable, CaseIterable {
    /// It does not hold.
    case no
    /// It may hold.
    case unknown
    /// It holds.
    case yes

    /// Whether it does not hold.
    package var negated: Truth {
        switch self {
        case .no: .yes
        case .unknown: .unknown
        case .yes: .no
        }
    }

    /// Whether both hold.
    package func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }

    /// Whether at least one of the two holds.
    package func or(_ other: Truth) -> Truth { rawValue < other.rawValue ? other : self }

    /// Whether exactly one of the two holds.
    package func xor(_ other: Truth) -> Truth {
        if self == .unknown || other == .unknown { return .unknown }
        return self == other ? .no : .yes
    }
}
