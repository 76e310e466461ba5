import WeirCatalog
import WeirJSON

/// One entry as `weir entries show` prints it.
struct EntryDescription {
    /// What detection knows of it.
    let entry: EntryDefinition
    /// What people know of it.
    let documentation: EntryDocumentation?
    /// The names of the profiles that have it.
    let profiles: [String]

    /// The entry for people.
    func text(_ style: Style) -> [UInt8] {
        var out: [UInt8] = []
        out.append(style.start(.path))
        out.append(text: entry.name)
        out.append(style.end)
        out.append(text: "\n\(entry.id)\n\(entry.summary)\n")
        append("Profiles", profiles.isEmpty ? ["none"] : profiles, style, to: &out)
        append("Recommended", [entry.recommended ? "yes" : "no"], style, to: &out)
        append("Not available", entry.unavailable.map { [$0] } ?? [], style, to: &out)
        append("Patterns", entry.patterns.map(Self.describe), style, to: &out)
        append("Terms", entry.terms.map(Self.describe) ?? [], style, to: &out)
        append("Names", entry.names.map(Self.describe) ?? [], style, to: &out)
        append("Documents", entry.document.map(Self.describe) ?? [], style, to: &out)
        append("Keywords that raise", Self.wrap(entry.keywords.raise), style, to: &out)
        append("Keywords that lower", Self.wrap(entry.keywords.lower), style, to: &out)
        if let documentation {
            let matches = documentation.examples.match.map { Self.oneLine($0.text) }
            append("Found", matches, style, to: &out)
            let rejects = documentation.examples.reject.map { "\(Self.oneLine($0.text))   (\($0.why))" }
            append("Not found", rejects, style, to: &out)
            append("Overlaps with", Self.wrap(documentation.overlaps), style, to: &out)
            append("References", documentation.references, style, to: &out)
            let notes = documentation.notes?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            append("Notes", notes ?? [], style, to: &out)
        }
        return out
    }

    private func append(_ title: StaticString, _ lines: [String], _ style: Style, to out: inout [UInt8]) {
        guard lines.contains(where: { !$0.isEmpty }) else {
            return
        }
        out.append("\n")
        out.append(style.start(.quiet))
        out.append(title)
        out.append(style.end)
        out.append("\n")
        for line in lines {
            out.append(line.isEmpty ? "" : "  ")
            out.append(display: [UInt8](line.utf8))
            out.append("\n")
        }
    }

    private static func describe(_ pattern: PatternDefinition) -> String {
        let check = pattern.validator.map { ", check \($0)" } ?? ""
        return
            "\(pattern.regex)   (\(describe(pattern.confidence))\(check), boundary \(pattern.boundary.rawValue))"
    }

    private static func describe(_ terms: TermDefinition) -> [String] {
        [
            "of the list \(terms.list)   (\(describe(terms.confidence)))",
            "everyday words of it   (\(describe(terms.everyday)))",
        ]
    }

    private static func describe(_ names: NameDefinition) -> [String] {
        [
            "of the lists \(names.given) and \(names.family)   (\(describe(names.confidence)))",
            "one of the two in its list   (\(describe(names.partly)))",
        ]
    }

    private static func describe(_ document: DocumentDefinition) -> [String] {
        ["\(document.format.rawValue)   (\(document.confidence.rawValue))"]
    }

    private static func describe(_ confidence: ConfidenceDefinition) -> String {
        [
            "alone \(confidence.alone?.rawValue ?? "nothing")",
            "with a keyword \(confidence.keyword.rawValue)",
            "in a field \(confidence.field.rawValue)",
        ].joined(separator: ", ")
    }

    /// The items with commas between them, in lines that fit most terminals.
    private static func wrap(_ items: [String]) -> [String] {
        var lines: [String] = []
        var line = ""
        for (index, item) in items.enumerated() {
            let next = index + 1 < items.count ? item + "," : item
            if !line.isEmpty, line.unicodeScalars.count + next.unicodeScalars.count >= lineWidth {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? next : " " + next
        }
        return lines + [line]
    }

    private static let lineWidth = 78

    /// A text with its line breaks written out, so that it stays one line of a list.
    private static func oneLine(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
    }

    /// The entry for programs.
    var json: JSONValue {
        [
            "id": .string(entry.id), "name": .string(entry.name), "summary": .string(entry.summary),
            "recommended": .bool(entry.recommended), "profiles": .strings(profiles),
            "unavailable": .optional(entry.unavailable),
            "patterns": .array(entry.patterns.map(Self.json)),
            "terms": entry.terms.map(Self.json) ?? .null,
            "names": entry.names.map(Self.json) ?? .null,
            "document": entry.document.map(Self.json) ?? .null,
            "keywords": [
                "within": .number(entry.keywords.within), "raise": .strings(entry.keywords.raise),
                "lower": .strings(entry.keywords.lower),
            ],
            "examples": documentation.map { Self.json($0.examples) } ?? .null,
            "overlaps": .strings(documentation?.overlaps ?? []),
            "references": .strings(documentation?.references ?? []),
            "notes": .optional(documentation?.notes),
        ]
    }

    private static func json(_ pattern: PatternDefinition) -> JSONValue {
        [
            "regex": .string(pattern.regex), "validator": .optional(pattern.validator),
            "boundary": .string(pattern.boundary.rawValue),
            "confidence": json(pattern.confidence),
        ]
    }

    private static func json(_ confidence: ConfidenceDefinition) -> JSONValue {
        [
            "alone": .optional(confidence.alone?.rawValue),
            "keyword": .string(confidence.keyword.rawValue),
            "field": .string(confidence.field.rawValue),
        ]
    }

    private static func json(_ terms: TermDefinition) -> JSONValue {
        [
            "list": .string(terms.list), "confidence": json(terms.confidence),
            "everyday": json(terms.everyday),
        ]
    }

    private static func json(_ names: NameDefinition) -> JSONValue {
        [
            "given": .string(names.given), "family": .string(names.family),
            "confidence": json(names.confidence), "partly": json(names.partly),
        ]
    }

    private static func json(_ document: DocumentDefinition) -> JSONValue {
        [
            "format": .string(document.format.rawValue), "confidence": .string(document.confidence.rawValue),
        ]
    }

    private static func json(_ examples: ExampleDefinition) -> JSONValue {
        [
            "match": .array(
                examples.match.map {
                    ["text": .string($0.text), "confidence": .optional($0.confidence?.rawValue)]
                }
            ),
            "reject": .array(examples.reject.map { ["text": .string($0.text), "why": .string($0.why)] }),
        ]
    }
}
