/// Takes the findings of one scan and keeps of them what its payload log may say.
///
/// Which profiles match is known when the scan is over, so each of them has room for the log as if it were the only one;
/// the memory is bounded by that room, not by the content. Matches that are not kept are remembered by their places, for
/// they are masked wherever an excerpt shows them.
package struct PayloadCollector {
    private let mask: Mask
    private let limits: PayloadLimits
    private var excerpts: [PayloadExcerpt] = []
    /// What is not shown of each text.
    private var hidden: [Int: HiddenPlaces] = [:]
    /// What the excerpts of each profile take.
    private var used: [Int: PayloadLimits] = [:]
    /// How many findings were not kept.
    private var passed: [Kind: Int] = [:]

    /// What decides for whom a finding counts.
    package struct Kind: Hashable, Sendable {
        /// The number of its entry.
        package let entry: Int
        /// The numbers of the profiles it counts for.
        package let profiles: [Int]
        /// The numbers of those for which it may.
        package let undecided: [Int]

        /// The kind of a finding.
        init(_ match: PayloadMatch) {
            entry = match.entry
            profiles = match.profiles
            undecided = match.undecided
        }
    }

    /// A collector that has nothing yet.
    ///
    /// - Parameters:
    ///   - mask: How much of matches is shown.
    ///   - limits: How large the log may become.
    package init(mask: Mask, limits: PayloadLimits = .standard) {
        self.mask = mask
        self.limits = limits
    }

    /// The most bytes on each side of a match that are of use here.
    package static let mostContext = PayloadExcerpt.mostContext

    /// Takes the next finding.
    ///
    /// - Parameters:
    ///   - match: The finding.
    ///   - place: Where it is; evaluated only for what is kept.
    ///   - window: Its bytes and those around it.
    ///   - range: Where in them it is.
    package mutating func take(
        _ match: PayloadMatch,
        at place: @autoclosure () -> PayloadMatch.Place,
        _ window: Span<UInt8>,
        _ range: Range<Int>
    ) {
        let length = match.isAlwaysHidden ? range.count : mask.hiddenLength(of: window.extracting(range))
        hidden[match.story, default: HiddenPlaces()].hide(match.start..<(match.start + length))
        let profiles = match.profiles + match.undecided
        guard !profiles.isEmpty else { return }
        let size = range.count + 2 * Self.mostContext
        let hasRoom = profiles.contains { profile in
            let used = used[profile] ?? .nothing
            return used.matches < limits.matches && used.bytes + size <= limits.bytes
        }
        guard hasRoom else {
            passed[Kind(match), default: 0] += 1
            return
        }
        for profile in profiles {
            used[profile, default: .nothing].matches += 1
            used[profile, default: .nothing].bytes += size
        }
        let excerpt = PayloadExcerpt(match, at: place(), window, range, hiddenLength: length)
        hidden[match.story]?.show(excerpt.places, around: match.start..<(match.start + range.count))
        excerpts.append(excerpt)
    }

    /// Encrypts what was collected for the profiles that match, and forgets all of it.
    ///
    /// - Parameters:
    ///   - subject: What the numbers stand for, and what was scanned.
    ///   - seal: What encrypts.
    ///   - profiles: For which of the profiles that match a finding counts, by their numbers.
    /// - Returns: The log; `nil` when there is nothing to log.
    /// - Throws: `badKey`.
    package mutating func seal(
        _ subject: PayloadSubject,
        with seal: PayloadSeal,
        counting profiles: (Kind) -> [Int]
    ) throws(PayloadError) -> LoggedPayload? {
        defer { forget() }
        var decided: [Kind: [Int]] = [:]
        var wanted: [PayloadText.Wanted] = []
        for index in excerpts.indices {
            let kind = Kind(excerpts[index].match)
            let counted = decided[kind] ?? profiles(kind)
            decided[kind] = counted
            if !counted.isEmpty { wanted.append(PayloadText.Wanted(index: index, profiles: counted)) }
        }
        let others = passed.filter { !profiles($0.key).isEmpty }.reduce(0) { $0 + $1.value }
        guard wanted.count + others > 0 else { return nil }
        var text = PayloadText(subject, limits)
        text.write(wanted, of: excerpts, hiding: hidden)
        defer { text.overwrite() }
        let omitted = wanted.count + others - text.matches
        guard text.matches > 0 else { return .truncated }
        return .sealed(try seal.seal(text.bytes), omitted: omitted)
    }

    private mutating func forget() {
        for index in excerpts.indices { excerpts[index].overwrite() }
        self = PayloadCollector(mask: mask, limits: limits)
    }
}

extension PayloadLimits {
    /// What takes no room.
    fileprivate static var nothing: PayloadLimits {
        var nothing = PayloadLimits()
        (nothing.matches, nothing.bytes) = (0, 0)
        return nothing
    }
}

extension PayloadCollector: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much it has, not what.
    package var description: String { "PayloadCollector(\(excerpts.count) excerpts)" }
    /// How much it has, not what.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
