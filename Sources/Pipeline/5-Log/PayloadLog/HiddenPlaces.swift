/// The places of one text that no excerpt may show, because matches are there.
///
/// Matches come in the order of the text, for the most part, and there may be millions of them. So what is far from all
/// excerpts is forgotten once there is much of it, and an excerpt that is made of such a place later shows nothing but
/// its match.
struct HiddenPlaces {
    /// How many separate places are remembered at least.
    private static let most = 1 << 16

    /// What is not shown.
    private(set) var places = RangeSet<Int>()

    private var shown = RangeSet<Int>()
    /// Everything before it was forgotten, but for what is shown.
    private var known = Int.min
    private var room = HiddenPlaces.most

    /// Notes a match, or that part of it which is not shown.
    mutating func hide(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        places.insert(contentsOf: range)
        if places.ranges.count > room { forget(before: range.lowerBound - PayloadExcerpt.mostContext) }
    }

    /// Notes that an excerpt of the text is made.
    ///
    /// - Parameters:
    ///   - excerpt: Its places.
    ///   - match: The places of its match.
    mutating func show(_ excerpt: Range<Int>, around match: Range<Int>) {
        if excerpt.lowerBound < known {
            places.insert(contentsOf: excerpt.lowerBound..<match.lowerBound)
            places.insert(contentsOf: match.upperBound..<excerpt.upperBound)
        }
        shown.insert(contentsOf: excerpt)
    }

    private mutating func forget(before place: Int) {
        known = max(known, place)
        var kept = shown
        kept.insert(contentsOf: place..<Int.max)
        places = places.intersection(kept)
        room = max(Self.most, 2 * places.ranges.count)
    }
}
