internal import RustRegex

/// Parses any text as a pattern.
enum PatternParserTarget {
    static func run(_ input: [UInt8]) -> String? {
        let source = String(decoding: input, as: UTF8.self)
        for limit in [LengthLimit.standard, .bytes(64), .unlimited] {
            do throws(PatternError) {
                let pattern = try Pattern(source, lengthLimit: limit)
                if let broken = check(pattern, limit: limit) { return broken }
            } catch {
                guard error.offset >= 0, error.length >= 0, error.offset + error.length <= source.utf8.count else {
                    return "an error's place is in the pattern"
                }
                guard !error.rendering(in: source).isEmpty else { return "an error can be shown" }
            }
        }
        return nil
    }

    private static func check(_ pattern: Pattern, limit: LengthLimit) -> String? {
        if let maximum = pattern.maximumBytes, maximum < pattern.minimumBytes {
            return "the longest match is not shorter than the shortest"
        }
        switch limit {
        case .standard where (pattern.maximumBytes ?? .max) > LengthLimit.standardBytes:
            return "a pattern over the standard limit is refused"
        case .bytes(let bytes) where (pattern.maximumBytes ?? .max) > bytes:
            return "a pattern over the given limit is refused"
        default:
            return nil
        }
    }
}
