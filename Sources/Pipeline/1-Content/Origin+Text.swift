extension Origin {
    /// The members that lead to it as one text, outermost first, as in `inner.zip!/report.docx`; `nil` without members.
    public var member: String? {
        path.isEmpty ? nil : path.joined(separator: "!/")
    }

    /// Where it is inside its document, for people, as in `slide 3, notes` or `Totals!C7`; `nil` when there is nothing to
    /// say beyond the line.
    public var location: String? {
        var words: [String] = []
        if let sheet {
            words.append(cell.map { "\(Self.quoted(sheet))!\($0)" } ?? "sheet \(sheet)")
        }
        if let page {
            words.append(part == .slide || part == .notes ? "slide \(page)" : "page \(page)")
        }
        switch part {
        case .body, .sheet, .slide: break
        default: words.append(part.words)
        }
        if let name, Self.isName(name) { words.append(name) }
        if let line { words.append("line \(line)") }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// Whether a name may be shown: names are content too, and one that is long or has many digits may be a value.
    private static func isName(_ name: String) -> Bool {
        name.unicodeScalars.count <= 64 && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
            && name.unicodeScalars.count { $0.properties.numericType == .decimal } <= 4
    }

    /// The name of a sheet as formulas write it: quoted unless it is one word.
    private static func quoted(_ sheet: String) -> String {
        let isWord = sheet.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        return isWord
            ? sheet : "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
}

extension DocumentPart {
    /// The part as a sentence names it.
    var words: String {
        switch self {
        case .markupComments: "comment in the markup"
        case .ocr: "text in a picture"
        case .decoded: "decoded value"
        case .data: "data behind the document"
        case .tail: "after the end"
        case .names: "a name"
        case .surroundings: "around the parts"
        case .other: "other part"
        default: rawValue
        }
    }
}
