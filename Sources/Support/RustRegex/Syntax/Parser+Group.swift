extension Parser {
    /// What was found after a `(`.
    enum GroupStart {
        /// `(?i)`: no group at all.
        case flags(FlagChange)
        /// A group that a `)` has to close.
        case opening(Opening)
    }

    /// Parses from `(` to where the inside of the group starts, or all of `(?i)`.
    mutating func parseGroupOpening() throws(PatternError) -> GroupStart {
        let open = cursor.currentSpan
        cursor.advance()
        cursor.skipIgnored()
        for sign in ["?=", "?!", "?<=", "?<!"] where cursor.advance(past: sign) {
            throw .lookAround("(" + sign, at: open.lowerBound..<cursor.offset)
        }
        let inside = cursor.offset
        if cursor.advance(past: "?P<") || cursor.advance(past: "?<") {
            captureCount += 1
            let index = captureCount
            return .opening(.capture(index: index, name: try parseGroupName()))
        }
        guard cursor.advance(past: "?") else {
            captureCount += 1
            return .opening(.capture(index: captureCount, name: nil))
        }
        guard !cursor.isAtEnd else { throw .unclosedGroup(at: open) }
        try refuseForeignGroup(from: open.lowerBound)
        let change = try parseFlags()
        let end = cursor.current
        cursor.advance()
        guard end == ")" else { return .opening(.group(change)) }
        guard change != FlagChange() else { throw .emptyGroupFlags(at: inside..<cursor.offset) }
        return .flags(change)
    }

    /// Says more than "there is no flag" where other regex languages have a group that this one has not.
    private func refuseForeignGroup(from start: Int) throws(PatternError) {
        let span = start..<cursor.currentSpan.upperBound
        switch cursor.current {
        case "#": throw .commentGroup(at: span)
        case ">", "|": throw .atomicGroup(cursor.text(span), at: span)
        case "P" where cursor.next == "=" || cursor.next == ">": throw .namedBackReference(at: span)
        default: return
        }
    }

    private mutating func parseGroupName() throws(PatternError) -> String {
        guard !cursor.isAtEnd else { throw .unclosedGroupName(at: cursor.here) }
        let start = cursor.offset
        while let scalar = cursor.current, scalar != ">" {
            guard Self.isGroupNameScalar(scalar, isFirst: cursor.offset == start) else {
                throw .invalidGroupName(at: cursor.currentSpan)
            }
            cursor.advance()
        }
        let span = start..<cursor.offset
        guard !cursor.isAtEnd else { throw .unclosedGroupName(at: cursor.here) }
        cursor.advance()
        guard !span.isEmpty else { throw .emptyGroupName(at: span) }
        let name = cursor.text(span)
        guard groupNames.insert(name).inserted else { throw .duplicateGroupName(name, at: span) }
        return name
    }

    private static func isGroupNameScalar(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
        if scalar == "_" || scalar.properties.isAlphabetic { return true }
        guard !isFirst else { return false }
        if scalar == "." || scalar == "[" || scalar == "]" { return true }
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }

    private mutating func parseFlags() throws(PatternError) -> FlagChange {
        var change = FlagChange()
        var dash: Range<Int>?
        var danglingDash: Range<Int>?
        while let scalar = cursor.current, scalar != ":", scalar != ")" {
            let span = cursor.currentSpan
            if scalar == "-" {
                guard dash == nil else { throw .repeatedFlagNegation(at: span) }
                dash = span
                danglingDash = span
            } else {
                guard let flag = Flags(letter: scalar) else { throw .unknownFlag(scalar, at: span) }
                guard !change.on.union(change.off).contains(flag) else { throw .duplicateFlag(scalar, at: span) }
                if dash == nil { change.on.insert(flag) } else { change.off.insert(flag) }
                danglingDash = nil
            }
            guard cursor.advance() else { throw .unclosedFlags(at: cursor.here) }
        }
        if let danglingDash { throw .danglingFlagNegation(at: danglingDash) }
        return change
    }
}
