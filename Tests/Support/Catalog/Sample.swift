import Testing
import WeirCatalog
import WeirCatalogFiles

/// Files of a small catalog; every value in them is made up.
enum Sample {
    /// An entry that uses every key.
    static let badge = """
        id: 11111111-2222-4333-8444-555555555555
        name: Example Badge Number
        summary: Badge numbers of the Example company, checked with Luhn.
        recommended: false
        patterns:
          - regex: '\\bEB[0-9]{4,6}\\b'
            validator: luhn
            boundary: number
            confidence: {alone: medium, keyword: high, field: very_high}
          - regex: 'badge:[0-9]*'
            confidence: low
        keywords:
          within: 64
          raise: [badge, badge number]
          lower: [part number]
        examples:
          match:
            - 'Badge «EB1000»'
            - {text: '«EB1001» and «EB1002»', confidence: medium}
            - '«EB1003»'
            - '«EB1004»'
            - '«EB1005»'
            - '«badge:1»'
            - '«EB1006»'
            - '«EB1007»'
          reject:
            - {text: 'EB1', why: too short}
            - {text: 'XEB1000', why: part of a word}
            - {text: 'EB1000000', why: too long}
            - {text: 'eb1000', why: lower case}
            - {text: 'EB 1000', why: separated}
            - {text: 'badge 1', why: no colon}
            - {text: 'B1000', why: one letter}
            - {text: 'EB-1000', why: a hyphen}
        overlaps: [Example Word]
        references:
          - https://badges.example/format
        notes: |
          Two lines
          of notes.

        """

    /// An entry with nothing but what is needed.
    static let word = """
        id: 11111111-2222-4333-8444-666666666666
        name: Example Word
        summary: The word example.
        patterns:
          - regex: example
            confidence: high
        examples:
          match: ['«example»', 'a «example»', 'b «example»', 'c «example»', 'd «example»', 'e «example»', 'f «example»', 'g «example»']
          reject:
            - {text: a, why: another word}
            - {text: b, why: another word}
            - {text: c, why: another word}
            - {text: d, why: another word}
            - {text: e, why: another word}
            - {text: f, why: another word}
            - {text: g, why: another word}
            - {text: h, why: another word}
        references: [https://words.example/]

        """

    /// A profile with both entries.
    static let profile = """
        id: 11111111-2222-4333-8444-777777777777
        name: Example Profile
        summary: What the Example company wants to find.
        entries:
          - Example Word
          - Example Badge Number

        """

    /// The three files where they belong.
    static let files = [
        file("words/example-word.yaml", word),
        file("badges/example-badge-number.yaml", badge),
        file("Profiles/example-profile.yaml", profile),
    ]

    /// A file with this text.
    static func file(_ path: String, _ text: String) -> CatalogFile {
        CatalogFile(path: path, bytes: Array(text.utf8))
    }

    /// The problems of one entry's file, one line each, without its name.
    static func problems(ofEntry text: String) -> [String] {
        problems(ofEntry: Array(text.utf8))
    }

    /// The problems of one entry's file that may not even be text.
    static func problems(ofEntry bytes: [UInt8]) -> [String] {
        problems { () throws(CatalogError) in _ = try EntryFile(CatalogFile(path: "e", bytes: bytes)) }
    }

    /// The problems of one profile's file.
    static func problems(ofProfile text: String) -> [String] {
        problems { () throws(CatalogError) in _ = try ProfileFile(file("p", text)) }
    }

    /// The problems of a catalog, each with the name of its file.
    static func problems(of files: [CatalogFile]) -> [String] {
        do throws(CatalogError) {
            _ = try CatalogSource(files)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    private static func problems(_ read: () throws(CatalogError) -> Void) -> [String] {
        do throws(CatalogError) {
            try read()
            return []
        } catch {
            return error.problems.map { "\($0.line):\($0.column): \($0.message)" }
        }
    }
}

/// A valid text, what is changed in it, and the problems that this makes.
struct Broken: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let problems: [String]

    init(_ old: String, _ new: String, _ problems: String...) {
        self.old = old
        self.new = new
        self.problems = problems
    }

    var testDescription: String { new.isEmpty ? "without \(old)" : new }

    /// The changed text, or `nil` when `old` is not in it.
    func applied(to text: String) -> String? {
        guard let range = text.firstRange(of: old) else { return nil }
        return text.replacingCharacters(in: range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        var changed = self
        changed.replaceSubrange(range, with: text)
        return changed
    }
}
