/// A JSON value that is written once: what the commands print that do not scan.
enum JSONText {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONText])
    /// Its members in the order in which they are written.
    case object([(String, JSONText)])

    /// The value in one line.
    var line: [UInt8] {
        var out: [UInt8] = []
        append(to: &out, indent: nil)
        out.append("\n")
        return out
    }

    /// The value with a line for each member and element.
    var indented: [UInt8] {
        var out: [UInt8] = []
        append(to: &out, indent: 0)
        out.append("\n")
        return out
    }

    private func append(to out: inout [UInt8], indent: Int?) {
        switch self {
        case .null: out.append("null")
        case .bool(let value): out.append(value ? "true" : "false")
        case .number(let value): out.append(decimal: value)
        case .string(let value): out.append(json: value)
        case .array(let elements):
            Self.append(elements, "[", "]", to: &out, indent: indent) { element, out, indent in
                element.append(to: &out, indent: indent)
            }
        case .object(let members):
            Self.append(members, "{", "}", to: &out, indent: indent) { member, out, indent in
                out.append(json: member.0)
                out.append(indent == nil ? ":" : ": ")
                member.1.append(to: &out, indent: indent)
            }
        }
    }

    private static func append<Item>(
        _ items: [Item],
        _ open: StaticString,
        _ close: StaticString,
        to out: inout [UInt8],
        indent: Int?,
        each: (Item, inout [UInt8], Int?) -> Void
    ) {
        out.append(open)
        let inner = indent.map { $0 + 2 }
        for (index, item) in items.enumerated() {
            if index > 0 {
                out.append(UInt8(ascii: ","))
            }
            appendBreak(inner, to: &out)
            each(item, &out, inner)
        }
        if !items.isEmpty {
            appendBreak(indent, to: &out)
        }
        out.append(close)
    }

    private static func appendBreak(_ indent: Int?, to out: inout [UInt8]) {
        if let indent {
            out.append("\n")
            out.append(UInt8(ascii: " "), count: indent)
        }
    }
}

extension JSONText {
    /// A text, or `null`.
    static func optional(_ text: String?) -> JSONText {
        text.map(JSONText.string) ?? .null
    }

    /// A list of texts.
    static func strings(_ texts: [String]) -> JSONText {
        .array(texts.map(JSONText.string))
    }
}
