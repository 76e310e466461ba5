/// What a request states its body to be (RFC 9110, section 8.3).
struct ContentType: Hashable {
    /// The media type in lower case, without parameters.
    let mediaType: String
    /// The boundary between the parts of a form (RFC 2046, section 5.1.1).
    let boundary: String?

    /// Reads a Content-Type.
    ///
    /// - Parameter text: The value of the field; `nil` when it names no media type.
    init?(_ text: String) {
        var parameters = Self.split(text)[...]
        guard let type = parameters.popFirst().map(Self.trimmed), type.contains("/"), !type.hasSuffix("/") else {
            return nil
        }
        mediaType = type.lowercased()
        boundary = parameters.lazy.compactMap(Self.boundary).first
    }

    /// The parts between semicolons, but for those that are quoted.
    private static func split(_ text: String) -> [Substring] {
        var parts: [Substring] = []
        var (start, isQuoted, isEscaped) = (text.startIndex, false, false)
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isQuoted: isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ";") where !isQuoted:
                parts.append(text[start..<index])
                start = text.utf8.index(after: index)
            default: break
            }
        }
        parts.append(text[start...])
        return parts
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        let front = text.drop(while: isSpace)
        return front.lastIndex { !isSpace($0) }.map { front[...$0] } ?? ""
    }

    private static func boundary(_ parameter: Substring) -> String? {
        let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
        guard pair.count == 2, pair[0].lowercased() == "boundary" else { return nil }
        var value = pair[1]
        if value.count >= 2, value.first == "\"", value.last == "\"" {
            value = value.dropFirst().dropLast()
            value = Substring(value.replacing(#/\\(.)/#) { $0.output.1 })
        }
        return (1...70).contains(value.utf8.count) ? String(value) : nil
    }
}
