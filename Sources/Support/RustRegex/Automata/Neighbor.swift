/// What an assertion can see of the scalar on one side of a position.
package struct Neighbor: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// There is no scalar: the text starts or ends here.
    package static let edge = Neighbor(rawValue: 1)
    /// A member of `\w`.
    package static let word = Neighbor(rawValue: 2)
    /// A member of `[0-9A-Za-z_]`.
    package static let wordASCII = Neighbor(rawValue: 4)
    /// `\n`.
    package static let lineFeed = Neighbor(rawValue: 8)
    /// `\r`.
    package static let carriageReturn = Neighbor(rawValue: 16)

    /// The number of different values.
    package static let combinations = 32

    /// What there is to see of `scalar`.
    package init(_ scalar: UInt32) {
        var seen: Neighbor = []
        if ScalarSet.wordScalars.contains(scalar) { seen.insert(.word) }
        if ScalarSet.wordScalarsASCII.contains(scalar) { seen.insert(.wordASCII) }
        if scalar == 0x0A { seen.insert(.lineFeed) }
        if scalar == 0x0D { seen.insert(.carriageReturn) }
        self = seen
    }
}

extension Look {
    /// Whether the assertion holds between `left` and `right`.
    package func holds(left: Neighbor, right: Neighbor) -> Bool {
        switch self {
        case .textStart: left.contains(.edge)
        case .textEnd: right.contains(.edge)
        case .lineStart: left.contains(.edge) || left.contains(.lineFeed)
        case .lineEnd: right.contains(.edge) || right.contains(.lineFeed)
        case .lineStartCRLF:
            left.contains(.edge) || left.contains(.lineFeed)
                || (left.contains(.carriageReturn) && !right.contains(.lineFeed))
        case .lineEndCRLF:
            right.contains(.edge) || right.contains(.carriageReturn)
                || (right.contains(.lineFeed) && !left.contains(.carriageReturn))
        case .wordBoundary: left.contains(.word) != right.contains(.word)
        case .notWordBoundary: left.contains(.word) == right.contains(.word)
        case .wordStart: !left.contains(.word) && right.contains(.word)
        case .wordEnd: left.contains(.word) && !right.contains(.word)
        case .wordStartHalf: !left.contains(.word)
        case .wordEndHalf: !right.contains(.word)
        case .wordBoundaryASCII: left.contains(.wordASCII) != right.contains(.wordASCII)
        case .notWordBoundaryASCII: left.contains(.wordASCII) == right.contains(.wordASCII)
        case .wordStartASCII: !left.contains(.wordASCII) && right.contains(.wordASCII)
        case .wordEndASCII: left.contains(.wordASCII) && !right.contains(.wordASCII)
        case .wordStartHalfASCII: !left.contains(.wordASCII)
        case .wordEndHalfASCII: !right.contains(.wordASCII)
        }
    }

    /// The properties of neighbors that the assertion looks at.
    package var sees: Neighbor {
        switch self {
        case .textStart, .textEnd: .edge
        case .lineStart, .lineEnd: [.edge, .lineFeed]
        case .lineStartCRLF, .lineEndCRLF: [.edge, .lineFeed, .carriageReturn]
        case .wordBoundary, .notWordBoundary, .wordStart, .wordEnd, .wordStartHalf, .wordEndHalf: .word
        case .wordBoundaryASCII, .notWordBoundaryASCII, .wordStartASCII, .wordEndASCII, .wordStartHalfASCII,
            .wordEndHalfASCII:
            .wordASCII
        }
    }
}
