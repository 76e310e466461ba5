internal import RustRegex

/// A stretch of bytes out of one set that every match of a pattern contains, and where in the match it begins.
///
/// For patterns without a literal that can begin anywhere, such as forty characters of base64: long stretches are rare
/// in most texts and found at the speed of memory.
struct RequiredRun: Hashable, Sendable {
    /// The ASCII bytes of the set.
    let ascii: ScalarSet
    /// Whether bytes from 0x80 belong to it.
    let hasHigh: Bool
    /// The length of the stretch, in bytes.
    let minimum: Int
    /// How many bytes after the start of a match the stretch begins.
    let starts: ClosedRange<Int>

    /// Shorter stretches are too common to be worth a pass of their own.
    static let shortest = 12

    /// The longest run that `hir` requires, or `nil`.
    init?(_ hir: HIR) {
        var best: RequiredRun?
        Self.search(hir, offset: 0...0, best: &best)
        guard let best, best.minimum >= Self.shortest else { return nil }
        self = best
    }

    private init(_ set: ScalarSet, minimum: Int, starts: ClosedRange<Int>) {
        ascii = set.intersection(.ascii)
        hasHigh = !set.isASCII
        self.minimum = minimum
        self.starts = starts
    }

    private static func search(_ hir: HIR, offset: ClosedRange<Int>, best: inout RequiredRun?) {
        switch hir {
        case .capture(let inner, _, _):
            search(inner, offset: offset, best: &best)
        case .repetition(let inner, let minimum, _, _):
            guard minimum > 0 else { return }
            if let set = members(of: inner), set.intersection(.ascii).count <= 70, minimum > (best?.minimum ?? 0) {
                best = RequiredRun(set, minimum: minimum, starts: offset)
            } else {
                search(inner, offset: offset, best: &best)
            }
        case .concatenation(let parts):
            var offset = offset
            for part in parts {
                search(part, offset: offset, best: &best)
                let length = part.matchLength
                guard let shortest = length.minimum, let longest = length.maximum else { return }
                offset = (offset.lowerBound + shortest)...(offset.upperBound + longest)
            }
        case .empty, .set, .look, .alternation: break
        }
    }

    private static func members(of hir: HIR) -> ScalarSet? {
        switch hir {
        case .set(let set): set
        case .capture(let inner, _, _): members(of: inner)
        default: nil
        }
    }
}
