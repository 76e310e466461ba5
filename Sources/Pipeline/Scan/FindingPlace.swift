public import WeirContent

/// Where a finding is inside content that was taken apart.
///
/// An object, so that a finding in plain text, which has none, does not carry the room for one.
final class FindingPlace: Sendable {
    let origin: Origin

    /// A place at an origin.
    init(_ origin: Origin) {
        self.origin = origin
    }
}

extension Finding {
    /// Where in the content it is, when that had to be taken apart; `nil` in plain text, where line and column say it.
    ///
    /// `start`, `end`, `line` and `column` then count in the text of the member, page or sheet that this names.
    public var origin: Origin? { place?.origin }
}

extension FindingPlace: Hashable {
    static func == (left: FindingPlace, right: FindingPlace) -> Bool { left.origin == right.origin }
    func hash(into hasher: inout Hasher) { hasher.combine(origin) }
}
