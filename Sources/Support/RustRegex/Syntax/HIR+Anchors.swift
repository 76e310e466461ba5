extension HIR {
    /// True when every match starts with this assertion, as far as the crate can tell.
    func starts(with look: Look) -> Bool { holds(look, atEnd: false) }

    /// True when every match ends with this assertion, as far as the crate can tell.
    func ends(with look: Look) -> Bool { holds(look, atEnd: true) }

    /// True when there is a class in it that is not all ASCII.
    var hasWideClass: Bool {
        switch self {
        case .empty, .look: false
        case .set(let set): !set.isASCII && set.onlyMember == nil
        case .repetition(let part, _, _, _), .capture(let part, _, _): part.hasWideClass
        case .concatenation(let parts), .alternation(let parts): parts.contains(where: \.hasWideClass)
        }
    }

    private func holds(_ look: Look, atEnd: Bool) -> Bool {
        switch self {
        case .empty, .set: return false
        case .look(let own): return own == look
        case .capture(let part, _, _): return part.holds(look, atEnd: atEnd)
        case .repetition(let part, let minimum, _, _): return minimum > 0 && part.holds(look, atEnd: atEnd)
        case .alternation(let parts): return parts.allSatisfy { $0.holds(look, atEnd: atEnd) }
        case .concatenation(let parts):
            for part in atEnd ? parts.reversed() : parts {
                if part.holds(look, atEnd: atEnd) { return true }
                if part.matchLength.maximum != 0 { return false }
            }
            return false
        }
    }
}
