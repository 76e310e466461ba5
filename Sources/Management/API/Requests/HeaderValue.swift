/// The value of a header with parameters, such as `form-data; name="file"` (RFC 9110, section 5.6.6).
struct HeaderValue: Hashable {
    /// What stands before the parameters, in lower case.
    let value: String
    /// The parameters; their names in lower case, their values without quotes.
    let parameters: [String: String]

    /// Reads a value.
    ///
    /// - Parameter text: The text, from anywhere; one that does not follow the standard, or has a parameter twice,
    ///   gives `nil`.
    init?(_ text: String) {
        var rest = text.unicodeScalars[...]
        Self.skipBlanks(&rest)
        let value = Self.word(&rest)
        guard !value.isEmpty else { return nil }
        var parameters: [String: String] = [:]
        Self.skipBlanks(&rest)
        while rest.first == ";" {
            rest.removeFirst()
            Self.skipBlanks(&rest)
            let name = Self.word(&rest).lowercased()
            guard !name.isEmpty else { continue }
            guard rest.popFirst() == "=", let parameter = Self.parameter(&rest), parameters[name] == nil else {
                return nil
            }
            parameters[name] = parameter
            Self.skipBlanks(&rest)
        }
        guard rest.isEmpty else { return nil }
        self.value = value.lowercased()
        self.parameters = parameters
    }

    private static func parameter(_ rest: inout Substring.UnicodeScalarView) -> String? {
        guard rest.first == "\"" else {
            let word = word(&rest)
            return word.isEmpty ? nil : word
        }
        rest.removeFirst()
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return String(value)
            case "\\":
                // Some browsers send the path of a file without escapes: only what has to be escaped is one.
                if let next = rest.first, next == "\"" || next == "\\" {
                    rest.removeFirst()
                    value.append(next)
                } else {
                    value.append(scalar)
                }
            default: value.append(scalar)
            }
        }
        return nil
    }

    private static func word(_ rest: inout Substring.UnicodeScalarView) -> String {
        let end = rest.firstIndex { $0 == ";" || $0 == "=" || $0 == "\"" || isBlank($0) } ?? rest.endIndex
        let word = String(rest[..<end])
        rest = rest[end...]
        return word
    }

    private static func skipBlanks(_ rest: inout Substring.UnicodeScalarView) {
        rest = rest.drop(while: isBlank)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
