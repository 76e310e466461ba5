/// When a data class applies, as a tree of what has to be found.
package indirect enum DataClassCondition: Hashable, Sendable {
    /// An entry has a finding.
    case entry(ObjectID)
    /// Another data class applies.
    case dataClass(ObjectID)
    /// The other does not hold.
    case not(DataClassCondition)
    /// Both hold.
    case and(DataClassCondition, DataClassCondition)
    /// One of them holds, not both.
    case xor(DataClassCondition, DataClassCondition)
    /// At least one of them holds.
    case or(DataClassCondition, DataClassCondition)
}
