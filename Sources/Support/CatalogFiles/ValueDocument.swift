package import WeirJSON

/// A value that is written in YAML or JSON, and where its parts stand.
///
/// It is the same subset of YAML as that of catalog files: no anchors, aliases and tags. What stands without quotes is
/// taken as the core schema of YAML 1.2 says (section 10.3.2), but for numbers with zeros in front, which stay texts.
package struct ValueDocument: Sendable {
    /// The most bytes of a document.
    package static let mostBytes = 16 << 20

    /// Why a document is none.
    package struct ReadingError: Error, Hashable, Sendable {
        /// The line, from 1.
        package let line: Int
        /// What is wrong and how to mend it.
        package let message: String
    }

    /// What is written.
    package let value: JSONValue

    private let lines: [String: Int]

    /// Reads bytes that may be anything.
    ///
    /// - Parameter bytes: The document.
    /// - Throws: The first thing that is wrong with it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        let problems = ProblemList(file: "")
        guard let root = YAMLDocument.read(bytes, limits: .definitions, problems: problems) else {
            // A few texts are JSON and no YAML: those with half pairs of `\u`, and with tabs in front.
            if bytes.count <= Self.mostBytes, let value = try? JSONValue(reading: bytes) {
                self.value = value
                lines = [:]
                return
            }
            let problem = problems.problems.first
            throw ReadingError(line: problem?.line ?? 1, message: problem?.message ?? CatalogMessage.unreadableYAML)
        }
        var lines: [String: Int] = [:]
        value = Self.value(of: root, at: "", line: root.position.line, &lines)
        self.lines = lines
    }

    /// The line of a part, or of the nearest part around it whose line is known.
    ///
    /// - Parameter pointer: The part, as a JSON pointer (RFC 6901).
    /// - Returns: The line, from 1; `nil` when no line is known.
    package func line(at pointer: String) -> Int? {
        var rest = pointer[...]
        while true {
            if let line = lines[String(rest)] { return line }
            guard let slash = rest.lastIndex(of: "/") else { return nil }
            rest = rest[..<slash]
        }
    }

    private static func value(
        of node: YAMLNode,
        at pointer: String,
        line: Int,
        _ lines: inout [String: Int]
    ) -> JSONValue {
        lines[pointer] = line
        switch node.content {
        case .text(let text): return node.isPlain ? resolved(text) : .string(text)
        case .list(let items):
            // Thousands of words need no line each: that of the list says enough.
            guard items.contains(where: { !$0.isText }) || items.count <= 100 else {
                return .array(items.map { value(of: $0, at: pointer, line: line, &lines) })
            }
            return .array(
                items.enumerated().map { index, item in
                    value(of: item, at: "\(pointer)/\(index)", line: item.position.line, &lines)
                }
            )
        case .mapping(let fields):
            return .object(
                fields.map { key, field in
                    let place = pointer + "/" + escaped(key.value)
                    return JSONValue.Member(key.value, value(of: field, at: place, line: key.position.line, &lines))
                }
            )
        }
    }

    /// A name as a JSON pointer has it (RFC 6901, section 3).
    private static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        var escaped = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// What a text without quotes stands for.
    private static func resolved(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return number(text) ?? .string(text)
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard let first = digits.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
        // What JSON takes for a number is one here, and nothing else: `0x1F`, `1_000` and `007` are texts.
        guard text.utf8.count <= 40, let value = try? JSONValue(reading: [UInt8](text.utf8)) else { return nil }
        return value
    }
}

extension YAMLNode {
    fileprivate var isText: Bool {
        guard case .text = content else { return false }
        return true
    }
}
