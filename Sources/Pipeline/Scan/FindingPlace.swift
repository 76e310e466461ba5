public import WeirContent

/// Where a finding is inside content that was taken apart.
///
/// An object, so that a finding in plain text, which has none, does not carry the room for one.
final class FindingPlace: Sendable {
    let origin: Origin
    /// The number of its text, from 1, among those that the content was taken apart into.
    let story: Int
    /// Whether the text was read before in another way.
    let isRepeat: Bool

    /// A place at an origin.
    init(_ origin: Origin, story: Int = 1, isRepeat: Bool = false) {
        self.origin = origin
        self.story = story
        self.isRepeat = isRepeat
    }
}

extension Finding {
    /// Where in the content it is, when that had to be taken apart; `nil` in plain text, where line and column say it.
    ///
    /// `start`, `end`, `line` and `column` then count in the text of the member, page or sheet that this names.
    public var origin: Origin? { place?.origin }

    /// The number of the text that `start` and `end` count in; 0 for content that was scanned as it is.
    package var story: Int { place?.story ?? 0 }

    /// Whether its text is another reading of one before, so that not everything in it is reported again.
    package var isReread: Bool { place?.isRepeat ?? false }
}

extension FindingPlace: Hashable {
    static func == (left: FindingPlace, right: FindingPlace) -> Bool { left.origin == right.origin }
    func hash(into hasher: inout Hasher) { hasher.combine(origin) }
}
