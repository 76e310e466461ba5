/// Which codings of a body a client takes (RFC 9110, section 12.5.3).
enum AcceptedEncodings {
    /// Whether gzip is one of them.
    ///
    /// - Parameter field: The value of Accept-Encoding; without it a client may get anything, but gets it as it is.
    /// - Returns: Whether it is.
    static func takesGzip(_ field: String?) -> Bool {
        guard let field else { return false }
        var any: Bool?
        for item in field.lowercased().split(separator: ",") {
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let coding = parts.first else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            switch coding {
            case "gzip", "x-gzip": return weight > 0
            case "*": any = weight > 0
            default: break
            }
        }
        return any ?? false
    }
}
