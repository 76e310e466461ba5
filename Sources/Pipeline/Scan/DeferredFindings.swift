/// The findings of one payload that count only if a data class holds, which is known at its end.
///
/// So much of a payload is kept in memory as these findings take, up to a limit; those that come after it are counted and
/// not reported.
struct DeferredFindings {
    /// How many findings are kept.
    static let most = 10_000
    /// How many bytes of matches and of what surrounds them are kept.
    static let mostBytes = 4 << 20

    private struct Held {
        var finding: Finding
        let bytes: [UInt8]
        /// Where in the bytes it is.
        let match: Range<Int>
    }

    /// What decides whether a finding counts.
    private struct Kind: Hashable {
        let entry: Int
        let profiles: [Int]
    }

    /// How many findings counted that were too many to be kept, by entry; known after `release`.
    private(set) var omitted: [Int: Int] = [:]

    private var held: [Held] = []
    private var bytes = 0
    private var tooMany: [Kind: Int] = [:]

    /// Keeps a finding until the end of the payload.
    mutating func hold(_ finding: Finding, _ window: Span<UInt8>, _ match: Range<Int>) {
        guard held.count < Self.most, window.count <= Self.mostBytes - bytes else {
            tooMany[Kind(entry: finding.entry, profiles: finding.classed), default: 0] += 1
            return
        }
        var copy: [UInt8] = []
        copy.reserveCapacity(window.count)
        for index in window.indices { copy.append(window[index]) }
        bytes += copy.count
        held.append(Held(finding: finding, bytes: copy, match: match))
    }

    /// Lets through what counts.
    ///
    /// - Parameters:
    ///   - verdict: What the data classes came to.
    ///   - onFinding: Called for each finding that counts, in their order.
    /// - Returns: How many count for nothing.
    /// - Throws: What `onFinding` throws.
    mutating func release<E: Error>(
        _ verdict: ClassVerdict,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> Int {
        var withheld = 0
        for next in held {
            var finding = next.finding
            finding.profiles = verdict.profiles(for: finding.entry, among: finding.classed)
            if finding.profiles.isEmpty {
                withheld += 1
            } else {
                try onFinding(finding, next.bytes.span, next.match)
            }
        }
        for (kind, count) in tooMany {
            if verdict.profiles(for: kind.entry, among: kind.profiles).isEmpty {
                withheld += count
            } else {
                omitted[kind.entry, default: 0] += count
            }
        }
        held = []
        tooMany = [:]
        bytes = 0
        return withheld
    }
}
