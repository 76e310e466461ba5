/// How sure weir is that a match is what its entry describes.
public enum ConfidenceLevel: String, Codable, CaseIterable, Comparable, Hashable, Sendable {
    case low
    case medium
    case high
    case veryHigh = "very_high"

    /// 0 for `low` to 3 for `veryHigh`.
    public var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        case .veryHigh: 3
        }
    }

    /// Orders the levels from `low` to `veryHigh`.
    public static func < (left: ConfidenceLevel, right: ConfidenceLevel) -> Bool {
        left.rank < right.rank
    }
}
