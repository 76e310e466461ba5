internal import WeirAPI

/// The target of a request (RFC 9112, section 3.2), split but not decoded.
struct RequestTarget: Sendable {
    /// Path and query as they were sent.
    let text: String
    /// The path, percent-encoded.
    let path: Substring
    /// What follows the first question mark, percent-encoded.
    let query: Substring

    /// Splits what stands in the first line of a request.
    init(_ text: String) {
        self.text = text
        // A proxy may send the absolute form: what comes before the path is the server's own name.
        var rest = text[...]
        if rest.first != "/", let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest[(rest.firstIndex(of: "/") ?? rest.endIndex)...]
        }
        guard let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            path = rest
            query = ""
            return
        }
        path = rest[..<mark]
        query = rest[rest.utf8.index(after: mark)...]
    }

    /// The segments of the path, encoded, without the empty ones: a trailing slash makes no difference.
    var segments: [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    /// The names and values of the query, decoded as a form is (WHATWG URL, section 5.1).
    ///
    /// - Returns: The items in their order; `nil` when they are badly encoded.
    func items() -> Query? {
        guard !query.isEmpty else { return Query() }
        var items: [(name: String, value: String)] = []
        for item in query.utf8.split(separator: UInt8(ascii: "&")) {
            let pair = item.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = pair.first.flatMap({ Substring($0).percentDecoded(plusIsSpace: true) }) else { return nil }
            guard pair.count > 1 else {
                items.append((name, ""))
                continue
            }
            guard let value = Substring(pair[1]).percentDecoded(plusIsSpace: true) else { return nil }
            items.append((name, value))
        }
        return Query(items)
    }
}
