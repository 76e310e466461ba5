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
                guard let length = part.byteLength.maximum else { return }
                offset = (offset.lowerBound + part.byteLength.minimum)...(offset.upperBound + length)
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

extension HIR {
    /// The shortest and the longest match in bytes; no maximum when there is no longest.
    var byteLength: (minimum: Int, maximum: Int?) {
        func bytes(_ scalar: UInt32) -> Int { scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4 }
        switch self {
        case .empty, .look: return (0, 0)
        case .set(let set):
            guard let first = set.ranges.first, let last = set.ranges.last else { return (0, 0) }
            return (bytes(first.lowerBound), bytes(last.upperBound))
        case .capture(let inner, _, _): return inner.byteLength
        case .repetition(let inner, let minimum, let maximum, _):
            let once = inner.byteLength
            guard let maximum, let longest = once.maximum else { return (once.minimum * minimum, nil) }
            return (once.minimum * minimum, longest * maximum)
        case .concatenation(let parts):
            var total: (minimum: Int, maximum: Int?) = (0, 0)
            for part in parts {
                let length = part.byteLength
                total.minimum += length.minimum
                total.maximum = total.maximum.flatMap { known in length.maximum.map { known + $0 } }
            }
            return total
        case .alternation(let parts):
            let lengths = parts.map(\.byteLength)
            let maxima = lengths.compactMap(\.maximum)
            return (lengths.map(\.minimum).min() ?? 0, maxima.count == lengths.count ? maxima.max() ?? 0 : nil)
        }
    }
}
