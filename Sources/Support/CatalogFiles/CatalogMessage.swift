/// The wording of every problem a catalog file can have.
enum CatalogMessage {
    static let moreProblems = "there are more problems in this file; mend these first"
    static func fileTooLarge(_ limit: Int) -> String { "the file is larger than \(limit) bytes" }
    static let tooManyFiles = "the catalog has more than \(CatalogLimits.fileCount) files"
    static let unreadableFile = "the file cannot be read"
    static let unreadableFolder = "the folder cannot be read"
    static let wrongPath =
        "a catalog file is named <family>/<entry>.yaml or Profiles/<profile>.yaml, the last part in lower case with hyphens"
    static let emptyFile = "the file is empty"
    static let notUTF8 = "the line is not UTF-8"
    static let privateUse = "the private-use character U+E000 is not allowed"
    static let unreadableYAML = "the file cannot be read as YAML"
    static let anchor = "anchors and aliases are not allowed; write the value out"
    static let tag = "tags are not allowed; remove the word that begins with \"!\""
    static func nestedTooDeep(_ limit: Int) -> String { "lists and mappings are nested more than \(limit) deep" }

    static func invalidYAML(_ parts: [String?]) -> String {
        "invalid YAML: \(parts.compactMap(\.self).joined(separator: ", "))"
    }

    static func repeatedKeys(_ keys: [String]) -> String {
        "repeated key \(keys.map(quoted).joined(separator: ", "))"
    }

    static func keyIsNoText(_ kind: String) -> String {
        "a key must be a text, not \(kind)"
    }
}

/// Keys and the kinds of their values.
extension CatalogMessage {
    static func unknownKey(_ key: String, known: [String]) -> String {
        "unknown key \(quoted(key)); \(hint(key, known: known))"
    }

    static func missingKey(_ key: String, in owner: String) -> String {
        "\(owner) needs the key \(quoted(key))"
    }

    static func mustBeMapping(_ owner: String, found: String) -> String {
        "\(owner) must be a mapping of keys and values, not \(found)"
    }

    static func wrongKind(_ name: String, expected: String, found: String) -> String {
        "\(quoted(name)) must be \(expected), not \(found)"
    }

    static func empty(_ name: String) -> String {
        "\(quoted(name)) is empty"
    }

    static func tooLong(_ name: String, limit: Int) -> String {
        "\(quoted(name)) is longer than \(limit) bytes"
    }

    static func tooMany(_ name: String, limit: Int) -> String {
        "\(quoted(name)) has more than \(limit) items"
    }

    static func lineBreak(_ name: String) -> String {
        "\(quoted(name)) must be one line without control characters"
    }

    static func untrimmed(_ name: String) -> String {
        "\(quoted(name)) must not begin or end with a space"
    }

    static func unknownValue(_ value: String, for name: String, known: [String]) -> String {
        "\(quoted(value)) is no \(name); \(hint(value, known: known))"
    }

    static func notANumber(_ name: String, from least: Int, to most: Int) -> String {
        "\(quoted(name)) must be a whole number from \(least) to \(most)"
    }
}

/// What the values mean.
extension CatalogMessage {
    static let invalidID = "\"id\" must be a UUID in lower case, such as 5b1d5035-8c53-4bc9-a151-404eb32b34b4"
    static let summaryIsNoSentence = "\"summary\" must end with a full stop"
    static let invalidValidator = "\"validator\" must be letters, digits, \"_\" and \"-\""
    static let invalidReference = "a reference must be an address that begins with https:// or http://"
    static let reservedProfileName = "a profile cannot be named \"all\": that is the name of the whole catalog"
    static let noMark = "the example must mark each expected match with « and »"
    static let unbalancedMarks = "the marks « and » of the example do not pair up"
    static let emptyMark = "the marks « and » of the example enclose nothing"
    static let markInReject = "an example that is rejected must not have the marks « and »"
    static let overlapsItself = "an entry cannot overlap with itself"
    static let unreachableConfidence =
        "confidence with a keyword or in a field differs, but the entry has no \"raise\" keywords"

    static let unavailableAlone = "an entry that is unavailable has no way of finding, no keywords and no examples"
    static let documentAlone = "an entry that stands for documents has no other way of finding"
    static let invalidListName = "the name of a list must be lower-case letters, digits and hyphens"

    static func missingMethod(_ keys: [String]) -> String {
        "an entry needs one of the keys \(keys.joined(separator: ", "))"
    }

    static func confidenceFalls(_ key: String) -> String {
        "the confidence of \(quoted(key)) must not be lower than that of \"alone\""
    }

    static func keywordForm(_ keyword: String) -> String {
        "the keyword \(quoted(keyword)) must be in lower case, its words separated by single spaces"
    }

    static func repeatedItem(_ item: String, in name: String) -> String {
        "\(quoted(item)) is in \(quoted(name)) twice"
    }

    static func raisesAndLowers(_ keyword: String) -> String {
        "the keyword \(quoted(keyword)) is in \"raise\" and in \"lower\""
    }

    static func tooFewExamples(_ name: String, found: Int) -> String {
        "\(quoted(name)) has \(found) of at least \(CatalogLimits.examplesAtLeast) examples"
    }

    static func repeatedID(firstIn file: String) -> String {
        "this id is also in \(file)"
    }

    static func repeatedName(_ name: String, firstIn file: String) -> String {
        "the name \(quoted(name)) is also in \(file)"
    }

    static func unknownEntry(_ name: String, nearest: String?) -> String {
        "there is no entry \(quoted(name))" + (nearest.map { "; did you mean \(quoted($0))?" } ?? "")
    }
}

/// How values are shown in a message.
extension CatalogMessage {
    private static let shownLength = 60

    /// The value in quotes, shortened, on one line.
    private static func quoted(_ value: String) -> String {
        let line = value.unicodeScalars.prefix(shownLength).map { scalar in
            scalar.properties.generalCategory == .control ? " " : String(scalar)
        }
        let rest = value.unicodeScalars.count > shownLength ? "…" : ""
        return "\"\(line.joined())\(rest)\""
    }

    private static func hint(_ value: String, known: [String]) -> String {
        if let nearest = Suggestion.nearest(to: value, among: known) {
            return "did you mean \(quoted(nearest))?"
        }
        return "known are \(known.joined(separator: ", "))"
    }
}
