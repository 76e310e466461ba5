/// Every message of the pattern language: what is wrong, and how to mend it.
extension PatternError {
    // MARK: What the language does not have

    static func lookAround(_ opening: String, at span: Range<Int>) -> PatternError {
        let (kind, advice) =
            switch opening {
            case "(?=": ("look-ahead", "write what should follow as part of the pattern")
            case "(?!": ("look-ahead", "write what may follow as part of the pattern, as in (?:[^0-9]|$)")
            case "(?<=": ("look-behind", "write what should precede as part of the pattern")
            default: ("look-behind", "write what may precede as part of the pattern, as in (?:^|[^0-9])")
            }
        return PatternError(
            .unsupported,
            at: span,
            "\(kind) \"\(opening)\" is not supported; patterns match in linear time, so \(advice)"
        )
    }

    static func backReference(_ text: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .unsupported,
            at: span,
            "back-references and octal escapes (\"\(text)\") are not supported; "
                + "write a character by its code as \\x41 or \\u{1F600}"
        )
    }

    static func namedBackReference(at span: Range<Int>) -> PatternError {
        PatternError(
            .unsupported,
            at: span,
            "back-references \"(?P=name)\" are not supported; repeat the part of the pattern itself"
        )
    }

    static func commentGroup(at span: Range<Int>) -> PatternError {
        PatternError(
            .unsupported,
            at: span,
            "comments \"(?#\" are not supported; turn on the x flag with \"(?x)\" and write \"# comment\" at the end of a line"
        )
    }

    static func atomicGroup(_ opening: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .unsupported,
            at: span,
            "groups that start with \"\(opening)\" are not supported; use \"(?:\", no pattern can backtrack here"
        )
    }

    // MARK: Groups and flags

    static func unclosedGroup(at span: Range<Int>) -> PatternError {
        PatternError(.unbalanced, at: span, "this group is not closed; add \")\", or write \"\\(\" for a parenthesis")
    }

    static func unopenedGroup(at span: Range<Int>) -> PatternError {
        PatternError(
            .unbalanced,
            at: span,
            "\")\" closes no group; remove it, or write \"\\)\" for a parenthesis"
        )
    }

    static func unclosedGroupName(at span: Range<Int>) -> PatternError {
        PatternError(.unbalanced, at: span, "the name of this group is not closed; write it as \"(?<name>\"")
    }

    static func emptyGroupName(at span: Range<Int>) -> PatternError {
        PatternError(
            .groupName,
            at: span,
            "the name of this group is empty; write \"(?<name>\", or \"(\" for a group without a name"
        )
    }

    static func invalidGroupName(at span: Range<Int>) -> PatternError {
        PatternError(
            .groupName,
            at: span,
            "a group name starts with a letter or \"_\" and goes on with letters, digits, \"_\", \".\", \"[\" or \"]\""
        )
    }

    static func duplicateGroupName(_ name: String, at span: Range<Int>) -> PatternError {
        PatternError(.groupName, at: span, "another group is named \"\(name)\"; give each group a name of its own")
    }

    static func unknownFlag(_ flag: Unicode.Scalar, at span: Range<Int>) -> PatternError {
        PatternError(.flag, at: span, "there is no flag \(quoted(flag)); the flags are i, m, s, R, U, u and x")
    }

    static func duplicateFlag(_ flag: Unicode.Scalar, at span: Range<Int>) -> PatternError {
        PatternError(.flag, at: span, "the flag \(quoted(flag)) is given twice; remove one of them")
    }

    static func repeatedFlagNegation(at span: Range<Int>) -> PatternError {
        PatternError(.flag, at: span, "flags are turned off by one \"-\": all that follow it are off; remove this one")
    }

    static func danglingFlagNegation(at span: Range<Int>) -> PatternError {
        PatternError(.flag, at: span, "no flag follows this \"-\"; name the flags to turn off, as in \"(?i-s)\"")
    }

    static func unclosedFlags(at span: Range<Int>) -> PatternError {
        PatternError(.unbalanced, at: span, "these flags are not closed; add \")\" or \":\"")
    }

    static func tooDeep(limit: Int, at span: Range<Int>) -> PatternError {
        PatternError(
            .nesting,
            at: span,
            "groups, classes and repetitions lie more than \(limit) deep inside each other; make the pattern flatter"
        )
    }

    // MARK: Repetitions

    static func nothingToRepeat(_ sign: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .repetition,
            at: span,
            "\"\(sign)\" has nothing before it to repeat; put something there, or write \"\\\(sign)\" for the character"
        )
    }

    static func emptyGroupFlags(at span: Range<Int>) -> PatternError {
        PatternError(.repetition, at: span, "\"(?)\" says nothing; name a flag, as in \"(?i)\", or remove it")
    }

    static func unclosedCount(at span: Range<Int>) -> PatternError {
        PatternError(
            .unbalanced,
            at: span,
            "this count is not closed; write {m}, {m,} or {m,n}, or \"\\{\" for a brace"
        )
    }

    static func missingCount(at span: Range<Int>) -> PatternError {
        PatternError(
            .repetition,
            at: span,
            "a number is missing here; write {m}, {m,} or {m,n} ({0,n} for up to n), or \"\\{\" for a brace"
        )
    }

    static func hugeCount(at span: Range<Int>) -> PatternError {
        PatternError(.repetition, at: span, "this count is too large; a count is at most \(UInt32.max)")
    }

    static func reversedCount(_ minimum: UInt32, _ maximum: UInt32, at span: Range<Int>) -> PatternError {
        PatternError(
            .repetition,
            at: span,
            "this repeats at least \(minimum) and at most \(maximum) times; write {\(maximum),\(minimum)}"
        )
    }

    // MARK: Escapes

    static func danglingEscape(at span: Range<Int>) -> PatternError {
        PatternError(
            .escape,
            at: span,
            "the pattern ends inside an escape; finish it, or write \"\\\\\" for a backslash"
        )
    }

    static func unknownEscape(_ scalar: Unicode.Scalar, at span: Range<Int>) -> PatternError {
        switch scalar {
        case "Z":
            PatternError(.escape, at: span, "\"\\Z\" is not supported; use \"\\z\" for the end of the text")
        case "k", "g":
            PatternError(
                .unsupported,
                at: span,
                "back-references \"\\\(scalar)\" are not supported; repeat the part of the pattern itself"
            )
        case "Q", "E":
            PatternError(
                .escape,
                at: span,
                "quoting with \"\\Q\" and \"\\E\" is not supported; put \"\\\" before each special character"
            )
        case "h", "H":
            PatternError(.escape, at: span, "\"\\\(scalar)\" is not supported; use \"[[:blank:]]\" or \"\\p{Zs}\"")
        case "R", "X", "K", "G", "C", "N", "V":
            PatternError(.escape, at: span, "\"\\\(scalar)\" is not supported; spell out what it should match")
        default:
            PatternError(
                .escape,
                at: span,
                "\"\\\" before \(quoted(scalar)) means nothing; remove the \"\\\", or write \"\\\\\" for a backslash"
            )
        }
    }

    static func invalidHexDigit(at span: Range<Int>) -> PatternError {
        PatternError(
            .escape,
            at: span,
            "not a hexadecimal digit; write \\x41, \\u00E9, \\U0001F600 or, with any number of digits, \\x{E9}"
        )
    }

    static func emptyHex(at span: Range<Int>) -> PatternError {
        PatternError(.escape, at: span, "the code of a character is missing between \"{\" and \"}\", as in \\x{E9}")
    }

    static func invalidScalar(at span: Range<Int>) -> PatternError {
        PatternError(
            .escape,
            at: span,
            "no character has this code; codes go from 0 to 10FFFF, without D800 to DFFF"
        )
    }

    static func unclosedWordBoundary(at span: Range<Int>) -> PatternError {
        PatternError(
            .unbalanced,
            at: span,
            "this is no word boundary; write \\b{start}, \\b{end}, \\b{start-half} or \\b{end-half}, or \\b\\{ for a brace"
        )
    }

    static func unknownWordBoundary(_ name: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .escape,
            at: span,
            "there is no word boundary \"\(name)\"; there are start, end, start-half and end-half"
        )
    }

    // MARK: Classes

    static func unclosedClass(at span: Range<Int>) -> PatternError {
        PatternError(.unbalanced, at: span, "this class is not closed; add \"]\", or write \"\\[\" for a bracket")
    }

    static func assertionInClass(_ text: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .characterClass,
            at: span,
            "\"\(text)\" matches a position, so it cannot stand in a class; "
                + "a backspace is \\x08, and \"(?:…|…)\" can choose between a position and a class"
        )
    }

    static func invalidRangeEnd(at span: Range<Int>) -> PatternError {
        PatternError(
            .characterClass,
            at: span,
            "a range goes from one character to another; put \"-\" first or last in the class if you mean a hyphen"
        )
    }

    static func reversedRange(at span: Range<Int>) -> PatternError {
        PatternError(.characterClass, at: span, "this range ends before it starts; swap its ends")
    }

    static func invalidPropertyLetter(at span: Range<Int>) -> PatternError {
        PatternError(.property, at: span, "a property is missing here; write \\pL or \\p{Greek}")
    }

    static func unknownProperty(_ name: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .property,
            at: span,
            "there is no Unicode property \"\(printable(name))\"; properties are written like "
                + "\\p{Lu}, \\p{Alphabetic}, \\p{Greek} or \\p{scx=Greek}"
        )
    }

    static func unknownPropertyValue(_ property: String, _ value: String, at span: Range<Int>) -> PatternError {
        PatternError(
            .property,
            at: span,
            "the Unicode property \"\(printable(property))\" has no value \"\(printable(value))\""
        )
    }

    // MARK: Without Unicode

    static func unicodeNeeded(at span: Range<Int>) -> PatternError {
        PatternError(
            .invalidUTF8,
            at: span,
            "this needs Unicode, which \"(?-u)\" turned off; turn it on for this part with \"(?u:…)\""
        )
    }

    static func invalidUTF8(at span: Range<Int>) -> PatternError {
        PatternError(
            .invalidUTF8,
            at: span,
            "without Unicode this could match half a character; turn Unicode on for this part with \"(?u:…)\""
        )
    }

    // MARK: Limits

    static func tooLarge(limit: Int, at span: Range<Int>) -> PatternError {
        PatternError(
            .size,
            at: span,
            "the compiled pattern would take more than \(limit) bytes; lower the counts, "
                + "or repeat smaller classes: [0-9] in place of \\d, [A-Za-z0-9_] in place of \\w"
        )
    }

    static func unbounded(limit: Int, at span: Range<Int>) -> PatternError {
        PatternError(
            .length,
            at: span,
            "this can repeat without end, but a match may have at most \(limit) bytes; give it an end, as in {1,20}"
        )
    }

    static func tooLong(_ bytes: Int, limit: Int, at span: Range<Int>) -> PatternError {
        PatternError(
            .length,
            at: span,
            "a match can have \(bytes) bytes, but at most \(limit) are allowed; lower the counts "
                + "(a character has up to 4 bytes, an ASCII character one)"
        )
    }

    static func matchesNothing(at span: Range<Int>) -> PatternError {
        PatternError(
            .length,
            at: span,
            "a part of this pattern is a class without characters, which can never match; remove it"
        )
    }

    // MARK: Quoting

    private static func quoted(_ scalar: Unicode.Scalar) -> String { "\"\(printable(String(scalar)))\"" }

    /// The text with control and format characters written as codes, and cut after 40 characters.
    private static func printable(_ text: String) -> String {
        var result = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if index == 40 { return result + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
