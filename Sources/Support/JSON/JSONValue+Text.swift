extension JSONValue {
    /// The value in one line, without a line end.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        append(to: &out)
        return out
    }

    /// The value in one line.
    package var line: [UInt8] {
        var out = bytes
        out.append("\n")
        return out
    }

    /// The value with a line for each member and element.
    package var indented: [UInt8] {
        var out: [UInt8] = []
        append(to: &out, indent: 0)
        out.append("\n")
        return out
    }

    /// Appends the value in as few bytes as it takes, or with a line for each member and element.
    package func append(to out: inout [UInt8], indent: Int? = nil) {
        switch self {
        case .null: out.append("null")
        case .bool(let value): out.append(value ? "true" : "false")
        case .number(let value): out.append(decimal: value)
        case .fraction(let value): value.isFinite ? out.append(text: "\(value)") : out.append("null")
        case .string(let value): out.append(json: value)
        case .array(let elements):
            Self.append(elements, "[", "]", to: &out, indent: indent) { element, out, indent in
                element.append(to: &out, indent: indent)
            }
        case .object(let members):
            Self.append(members, "{", "}", to: &out, indent: indent) { member, out, indent in
                out.append(json: member.name)
                out.append(indent == nil ? ":" : ": ")
                member.value.append(to: &out, indent: indent)
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
