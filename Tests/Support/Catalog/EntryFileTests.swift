import Testing
import WeirCatalog
import WeirCatalogFiles

struct EntryFileTests {
    @Test func `every key arrives in the definition and the documentation`() throws {
        let file = try EntryFile(Sample.file("badges/example-badge-number.yaml", Sample.badge))
        #expect(file.path == "badges/example-badge-number.yaml")
        #expect(file.definition.id == "11111111-2222-4333-8444-555555555555")
        #expect(file.definition.name == "Example Badge Number")
        #expect(file.definition.summary == "Badge numbers of the Example company, checked with Luhn.")
        #expect(!file.definition.recommended)
        #expect(
            file.definition.patterns == [
                PatternDefinition(
                    regex: #"\bEB[0-9]{4,6}\b"#,
                    validator: "luhn",
                    boundary: .number,
                    confidence: ConfidenceDefinition(alone: .medium, keyword: .high, field: .veryHigh)
                ),
                PatternDefinition(regex: "badge:[0-9]*", confidence: ConfidenceDefinition(.low)),
            ]
        )
        #expect(
            file.definition.keywords
                == KeywordDefinition(within: 64, raise: ["badge", "badge number"], lower: ["part number"])
        )
        #expect(file.documentation.entry == file.definition.id)
        #expect(file.documentation.examples.match.count == 8)
        #expect(
            file.documentation.examples.match.dropFirst().first
                == MatchExample(text: "«EB1001» and «EB1002»", confidence: .medium)
        )
        #expect(file.documentation.examples.reject.first == RejectExample(text: "EB1", why: "too short"))
        #expect(file.documentation.overlaps == ["Example Word"])
        #expect(file.documentation.references == ["https://badges.example/format"])
        #expect(file.documentation.notes == "Two lines\nof notes.\n")
    }

    @Test func `what is not stated has its default`() throws {
        let file = try EntryFile(Sample.file("e", Sample.word))
        #expect(file.definition.recommended)
        #expect(file.definition.patterns.first?.boundary == BoundaryDefinition.none)
        #expect(file.definition.patterns.first?.validator == nil)
        #expect(file.definition.keywords == KeywordDefinition(within: 120, raise: [], lower: []))
        #expect(file.documentation.overlaps == [])
        #expect(file.documentation.notes == nil)
    }

    @Test(arguments: [
        Broken("id: 11111111-2222-4333-8444-555555555555\n", "", #"1:1: an entry needs the key "id""#),
        Broken(
            "name: Example",
            "nmae: Example",
            #"1:1: an entry needs the key "name""#,
            #"2:1: unknown key "nmae"; did you mean "name"?"#
        ),
        Broken(
            "recommended: false",
            "colour: red",
            #"4:1: unknown key "colour"; known are id, name, summary, recommended, patterns, terms, names, "#
                + "document, unavailable, keywords, examples, overlaps, references, notes"
        ),
        Broken("recommended: false", "recommended: yes", #"4:14: "recommended" must be true or false, not a text"#),
        Broken("recommended: false", "recommended:", #"4:13: "recommended" must be true or false, not nothing"#),
        Broken("id: 1", "id: A1", "1:5: \(invalidID)"),
        Broken("id: 11111111-2", "id: 111111112-", "1:5: \(invalidID)"),
        Broken("11111111-2222-4333-8444-555555555555", "11111111-2222-4333-8444-55555555555A", "1:5: \(invalidID)"),
        Broken("name: Example Badge Number", "name:", #"2:6: "name" is empty"#),
        Broken("name: Example Badge Number", "name: [a]", #"2:7: "name" must be a text, not a list"#),
        Broken("name: Example Badge Number", "name: ' a'", #"2:7: "name" must not begin or end with a space"#),
        Broken(
            "name: Example Badge Number",
            #"name: "a\nb""#,
            #"2:7: "name" must be one line without control characters"#
        ),
        Broken("with Luhn.", "with Luhn", #"3:10: "summary" must end with a full stop"#),
    ])
    func `a wrong heading is reported`(broken: Broken) throws {
        let text = try #require(broken.applied(to: Sample.badge))
        #expect(Sample.problems(ofEntry: text) == broken.problems)
    }

    @Test(arguments: [
        Broken(
            "- regex: '\\bEB",
            "- regexp: '\\bEB",
            #"6:5: a pattern needs the key "regex""#,
            #"6:5: unknown key "regexp"; did you mean "regex"?"#
        ),
        Broken("'badge:[0-9]*'", "''", #"10:12: "regex" is empty"#),
        Broken("luhn", "lu hn", #"7:16: "validator" must be letters, digits, "_" and "-""#),
        Broken("boundary: number", "boundary: numbr", #"8:15: "numbr" is no boundary; did you mean "number"?"#),
        Broken(
            "boundary: number",
            "boundary: line",
            #"8:15: "line" is no boundary; known are none, number, word, token, address"#
        ),
        Broken(
            "confidence: low",
            "confidence: certain",
            #"11:17: "certain" is no confidence; known are low, medium, high, very_high"#
        ),
        Broken(
            "field: very_high}",
            "field: very-high}",
            #"9:55: "very-high" is no confidence; did you mean "very_high"?"#
        ),
        Broken(
            "alone: medium",
            "alone: sure",
            #"9:25: "sure" is no confidence; known are low, medium, high, very_high"#
        ),
        Broken(", field: very_high}", "}", #"9:17: a confidence needs the key "field""#),
        Broken(
            "keyword: high",
            "keyword: low",
            #"9:42: the confidence of "keyword" must not be lower than that of "alone""#
        ),
        Broken(
            "confidence: low",
            "confidence: [low]",
            "11:17: a confidence must be a mapping of keys and values, not a list"
        ),
        Broken("within: 64", "within: 513", #"13:11: "within" must be a whole number from 1 to 512"#),
        Broken(
            "within: 64",
            "within: 99999999999999999999",
            #"13:11: "within" must be a whole number from 1 to 512"#
        ),
        Broken(
            "[badge, ",
            "[Badge, ",
            #"14:11: the keyword "Badge" must be in lower case, its words separated by single spaces"#
        ),
        Broken(
            "badge number]",
            "badge  number]",
            #"14:18: the keyword "badge  number" must be in lower case, its words separated by single spaces"#
        ),
        Broken("badge number]", "' badge']", #"14:18: "raise" must not begin or end with a space"#),
        Broken("badge number]", "badge]", #"14:18: "badge" is in "raise" twice"#),
        Broken("part number", "badge", #"15:11: the keyword "badge" is in "raise" and in "lower""#),
        Broken("[part number]", "''", #"15:10: "lower" must be a list, not nothing"#),
        Broken(
            "raise: [badge, badge number]\n  lower: [part number]",
            "raise: []\n  lower: []",
            #"6:3: confidence with a keyword or in a field differs, but the entry has no "raise" keywords"#,
            #"13:3: "keywords" is empty"#
        ),
        Broken(
            "  raise: [badge, badge number]\n",
            "",
            #"6:3: confidence with a keyword or in a field differs, but the entry has no "raise" keywords"#
        ),
    ])
    func `a wrong pattern or keyword is reported`(broken: Broken) throws {
        let text = try #require(broken.applied(to: Sample.badge))
        #expect(Sample.problems(ofEntry: text) == broken.problems)
    }

    @Test(arguments: [
        Broken("«EB1003»", "EB1003", "20:7: the example must mark each expected match with « and »"),
        Broken("«EB1003»", "«EB1003", "20:7: the marks « and » of the example do not pair up"),
        Broken("«EB1003»", "«EB«1003»»", "20:7: the marks « and » of the example do not pair up"),
        Broken("«EB1003»", "»EB1003«", "20:7: the marks « and » of the example do not pair up"),
        Broken("«EB1003»", "«» EB1003", "20:7: the marks « and » of the example enclose nothing"),
        Broken(
            "confidence: medium}",
            "why: medium}",
            #"19:39: unknown key "why"; known are text, confidence"#
        ),
        Broken("text: 'EB1'", "text: '«EB1»'", "27:14: an example that is rejected must not have the marks « and »"),
        Broken(", why: too short", "", #"27:7: a rejected example needs the key "why""#),
        Broken(
            "{text: 'EB1', why: too short}",
            "EB1",
            "27:7: a rejected example must be a mapping of keys and values, not a text"
        ),
        Broken("    - '«EB1003»'\n", "", #"18:5: "match" has 7 of at least 8 examples"#),
        Broken("    - {text: 'badge 1', why: no colon}\n", "", #"27:5: "reject" has 7 of at least 8 examples"#),
        Broken("https://", "www.", "37:5: a reference must be an address that begins with https:// or http://"),
        Broken("  - https://badges.example/format", "  []", #"37:3: "references" is empty"#),
        Broken("[Example Word]", "[Example Badge Number]", "35:12: an entry cannot overlap with itself"),
        Broken("[Example Word]", "[Visa, Visa]", #"35:18: "Visa" is in "overlaps" twice"#),
        Broken("[Example Word]", "Example Word", #"35:11: "overlaps" must be a list, not a text"#),
    ])
    func `a wrong example, overlap or reference is reported`(broken: Broken) throws {
        let text = try #require(broken.applied(to: Sample.badge))
        #expect(Sample.problems(ofEntry: text) == broken.problems)
    }

    @Test func `all problems are reported at once`() {
        #expect(
            Sample.problems(ofEntry: "name: A\npatterns: []\nexamples: {match: ['a']}\n") == [
                #"1:1: an entry needs the key "id""#,
                #"1:1: an entry needs the key "references""#,
                #"1:1: an entry needs the key "summary""#,
                #"2:11: "patterns" is empty"#,
                #"3:11: "examples" needs the key "reject""#,
                #"3:19: "match" has 1 of at least 8 examples"#,
                "3:20: the example must mark each expected match with « and »",
            ]
        )
    }
}

private let invalidID = #""id" must be a UUID in lower case, such as 5b1d5035-8c53-4bc9-a151-404eb32b34b4"#
