import WeirLog

/// A pattern of `--exclude`, as in a `.gitignore` file (https://git-scm.com/docs/gitignore, *Pattern format*).
///
/// `*` is any run of characters but `/`, `?` one of them, `[…]` one of a set, `**` any number of folders. A pattern
/// without a slash in its beginning or middle matches a name at any depth; one that ends in a slash, folders only.
/// Matching takes at most time in proportion to the product of the lengths, whatever the pattern.
struct Glob: Hashable, Sendable {
    /// One step of a pattern between two slashes.
    private enum Token: Hashable {
        case scalar(Unicode.Scalar)
        case one
        case any
        case set([ClosedRange<UInt32>], isInverted: Bool)
    }

    /// What one level of a path has to be.
    private enum Level: Hashable {
        case name([Token])
        case folders
    }

    private let levels: [Level]
    private let matchesFoldersOnly: Bool
    private let matchesAnyDepth: Bool

    /// Reads a pattern.
    ///
    /// - Throws: `CommandFailure` when it is empty or a `[` has no end.
    init(_ pattern: String) throws(CommandFailure) {
        var scalars = pattern.unicodeScalars[...]
        matchesFoldersOnly = scalars.last == "/"
        if matchesFoldersOnly {
            scalars.removeLast()
        }
        matchesAnyDepth = !scalars.contains("/")
        if scalars.first == "/" {
            scalars.removeFirst()
        }
        guard !scalars.isEmpty else {
            throw CommandFailure("--exclude needs a pattern, and '\(pattern)' has none")
        }
        var levels: [Level] = []
        for part in scalars.split(separator: "/", omittingEmptySubsequences: false) {
            levels.append(
                part.elementsEqual("**".unicodeScalars) ? .folders : .name(try Self.tokens(part, of: pattern))
            )
        }
        self.levels = levels
    }

    private static func tokens(
        _ part: Substring.UnicodeScalarView,
        of pattern: String
    ) throws(CommandFailure) -> [Token] {
        var tokens: [Token] = []
        var rest = part
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": tokens.append(.any)
            case "?": tokens.append(.one)
            case "[": tokens.append(try set(from: &rest, of: pattern))
            case "\\": tokens.append(.scalar(rest.popFirst() ?? "\\"))
            default: tokens.append(.scalar(scalar))
            }
        }
        return tokens
    }

    /// Reads a set from behind its `[`; a `]` that comes first in it is one of its members.
    private static func set(
        from rest: inout Substring.UnicodeScalarView,
        of pattern: String
    ) throws(CommandFailure) -> Token {
        let isInverted = rest.first == "!" || rest.first == "^"
        if isInverted {
            rest.removeFirst()
        }
        var members: [ClosedRange<UInt32>] = []
        while var scalar = rest.popFirst() {
            if scalar == "]", !members.isEmpty {
                return .set(members, isInverted: isInverted)
            }
            if scalar == "\\", let escaped = rest.popFirst() {
                scalar = escaped
            }
            if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
                rest.removeFirst(2)
                let bounds = [scalar.value, last.value].sorted()
                members.append(bounds[0]...bounds[1])
            } else {
                members.append(scalar.value...scalar.value)
            }
        }
        throw CommandFailure("the pattern '\(pattern)' of --exclude has a '[' without its ']'")
    }

    /// Whether a path, relative to the folder that was named, is excluded.
    func matches(_ path: [UInt8], isFolder: Bool) -> Bool {
        if matchesFoldersOnly, !isFolder {
            return false
        }
        let names = path.split(separator: UInt8(ascii: "/")).map {
            Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
        }
        guard matchesAnyDepth else {
            return Self.matches(
                levels,
                names,
                isStar: { $0 == .folders },
                accepts: { level, name in Self.matches(level, name) }
            )
        }
        return names.last.map { name in levels.first.map { Self.matches($0, name) } ?? false } ?? false
    }

    private static func matches(_ level: Level, _ name: [Unicode.Scalar]) -> Bool {
        guard case .name(let tokens) = level else {
            return true
        }
        return matches(tokens, name, isStar: { $0 == .any }, accepts: accepts)
    }

    private static func accepts(_ token: Token, _ scalar: Unicode.Scalar) -> Bool {
        switch token {
        case .scalar(let expected): scalar == expected
        case .one, .any: true
        case .set(let members, let isInverted): members.contains { $0.contains(scalar.value) } != isInverted
        }
    }

    /// Matches a pattern with stars, each any number of elements, against all of `subject`.
    ///
    /// When a later element fails, only the last star has to take one more: an earlier one could not do better.
    private static func matches<Step, Element>(
        _ pattern: [Step],
        _ subject: [Element],
        isStar: (Step) -> Bool,
        accepts: (Step, Element) -> Bool
    ) -> Bool {
        var step = 0
        var position = 0
        var lastStar: (step: Int, position: Int)?
        while position < subject.count {
            if step < pattern.count, isStar(pattern[step]) {
                lastStar = (step, position)
                step += 1
            } else if step < pattern.count, accepts(pattern[step], subject[position]) {
                step += 1
                position += 1
            } else if let star = lastStar {
                lastStar = (star.step, star.position + 1)
                step = star.step + 1
                position = star.position + 1
            } else {
                return false
            }
        }
        return pattern[step...].allSatisfy(isStar)
    }
}
