import RustRegex
import Testing
import WeirTesting

/// The wording and the place of every message.
struct PatternErrorTests {
    struct Refusal: CustomStringConvertible {
        /// The pattern with its culprit marked; an empty mark is where something is missing.
        let pattern: MarkedText
        let code: PatternError.Code
        let message: String
        var description: String { pattern.text }

        init(_ marked: String, _ code: PatternError.Code, _ message: String) {
            (pattern, self.code, self.message) = (MarkedText(marked), code, message)
        }
    }

    static let refusals = [
        Refusal(
            #"a«(?=»b)"#,
            .unsupported,
            #"look-ahead "(?=" is not supported; patterns match in linear time, so write what should follow as part of the pattern"#
        ),
        Refusal(
            #"a«(?!»b)"#,
            .unsupported,
            #"look-ahead "(?!" is not supported; patterns match in linear time, so write what may follow as part of the pattern, as in (?:[^0-9]|$)"#
        ),
        Refusal(
            #"«(?<=»a)b"#,
            .unsupported,
            #"look-behind "(?<=" is not supported; patterns match in linear time, so write what should precede as part of the pattern"#
        ),
        Refusal(
            #"«(?<!»a)b"#,
            .unsupported,
            #"look-behind "(?<!" is not supported; patterns match in linear time, so write what may precede as part of the pattern, as in (?:^|[^0-9])"#
        ),
        Refusal(
            #"(a)«\1»"#,
            .unsupported,
            #"back-references and octal escapes ("\1") are not supported; write a character by its code as \x41 or \u{1F600}"#
        ),
        Refusal(
            #"«\0»12"#,
            .unsupported,
            #"back-references and octal escapes ("\0") are not supported; write a character by its code as \x41 or \u{1F600}"#
        ),
        Refusal(
            #"«(?P»=n)"#,
            .unsupported,
            #"back-references "(?P=name)" are not supported; repeat the part of the pattern itself"#
        ),
        Refusal(
            #"«(?P»>n)"#,
            .unsupported,
            #"back-references "(?P=name)" are not supported; repeat the part of the pattern itself"#
        ),
        Refusal(
            #"a«(?#»c)"#,
            .unsupported,
            ##"comments "(?#" are not supported; turn on the x flag with "(?x)" and write "# comment" at the end of a line"##
        ),
        Refusal(
            #"«(?>»a)"#,
            .unsupported,
            #"groups that start with "(?>" are not supported; use "(?:", no pattern can backtrack here"#
        ),
        Refusal(
            #"«(?|»a)"#,
            .unsupported,
            #"groups that start with "(?|" are not supported; use "(?:", no pattern can backtrack here"#
        ),
        Refusal(
            #"«\k»<n>"#,
            .unsupported,
            #"back-references "\k" are not supported; repeat the part of the pattern itself"#
        ),
        Refusal(#"é«(»a"#, .unbalanced, #"this group is not closed; add ")", or write "\(" for a parenthesis"#),
        Refusal(#"a«)»b"#, .unbalanced, #"")" closes no group; remove it, or write "\)" for a parenthesis"#),
        Refusal(#"(?<n«»"#, .unbalanced, #"the name of this group is not closed; write it as "(?<name>""#),
        Refusal(
            #"(?<«»>a)"#,
            .groupName,
            #"the name of this group is empty; write "(?<name>", or "(" for a group without a name"#
        ),
        Refusal(
            #"(?<«1»>a)"#,
            .groupName,
            #"a group name starts with a letter or "_" and goes on with letters, digits, "_", ".", "[" or "]""#
        ),
        Refusal(
            #"(?<n«-»m>a)"#,
            .groupName,
            #"a group name starts with a letter or "_" and goes on with letters, digits, "_", ".", "[" or "]""#
        ),
        Refusal(#"(?<n>a)(?<«n»>b)"#, .groupName, #"another group is named "n"; give each group a name of its own"#),
        Refusal(#"(?«z»)"#, .flag, #"there is no flag "z"; the flags are i, m, s, R, U, u and x"#),
        Refusal(#"(?«\#u{7}»)"#, .flag, #"there is no flag "\u{7}"; the flags are i, m, s, R, U, u and x"#),
        Refusal(#"(?i«i»)"#, .flag, #"the flag "i" is given twice; remove one of them"#),
        Refusal(#"(?i-«-»s)"#, .flag, #"flags are turned off by one "-": all that follow it are off; remove this one"#),
        Refusal(#"(?i«-»)"#, .flag, #"no flag follows this "-"; name the flags to turn off, as in "(?i-s)""#),
        Refusal(#"(?i«»"#, .unbalanced, #"these flags are not closed; add ")" or ":""#),
        Refusal(
            #"«*»a"#,
            .repetition,
            #""*" has nothing before it to repeat; put something there, or write "\*" for the character"#
        ),
        Refusal(
            #"a|«+»"#,
            .repetition,
            #""+" has nothing before it to repeat; put something there, or write "\+" for the character"#
        ),
        Refusal(
            #"(?i)«*»"#,
            .repetition,
            #""*" has nothing before it to repeat; put something there, or write "\*" for the character"#
        ),
        Refusal(
            #"(|«?»)"#,
            .repetition,
            #""?" has nothing before it to repeat; put something there, or write "\?" for the character"#
        ),
        Refusal(
            #"«{»2}"#,
            .repetition,
            #""{" has nothing before it to repeat; put something there, or write "\{" for the character"#
        ),
        Refusal(#"(«?)»a"#, .repetition, #""(?)" says nothing; name a flag, as in "(?i)", or remove it"#),
        Refusal(#"a«{2»"#, .unbalanced, #"this count is not closed; write {m}, {m,} or {m,n}, or "\{" for a brace"#),
        Refusal(#"a«{»"#, .unbalanced, #"this count is not closed; write {m}, {m,} or {m,n}, or "\{" for a brace"#),
        Refusal(
            #"a{«»}"#,
            .repetition,
            #"a number is missing here; write {m}, {m,} or {m,n} ({0,n} for up to n), or "\{" for a brace"#
        ),
        Refusal(
            #"a{«»,5}"#,
            .repetition,
            #"a number is missing here; write {m}, {m,} or {m,n} ({0,n} for up to n), or "\{" for a brace"#
        ),
        Refusal(
            #"a{2,«»x}"#,
            .repetition,
            #"a number is missing here; write {m}, {m,} or {m,n} ({0,n} for up to n), or "\{" for a brace"#
        ),
        Refusal(#"a{«99999999999»}"#, .repetition, #"this count is too large; a count is at most 4294967295"#),
        Refusal(#"a«{4,2}»"#, .repetition, #"this repeats at least 4 and at most 2 times; write {2,4}"#),
        Refusal(#"a«\»"#, .escape, #"the pattern ends inside an escape; finish it, or write "\\" for a backslash"#),
        Refusal(#"«\é»"#, .escape, #""\" before "é" means nothing; remove the "\", or write "\\" for a backslash"#),
        Refusal(#"«\y»"#, .escape, #""\" before "y" means nothing; remove the "\", or write "\\" for a backslash"#),
        Refusal(#"«\Z»"#, .escape, #""\Z" is not supported; use "\z" for the end of the text"#),
        Refusal(
            #"«\Q»a"#,
            .escape,
            #"quoting with "\Q" and "\E" is not supported; put "\" before each special character"#
        ),
        Refusal(#"«\h»"#, .escape, #""\h" is not supported; use "[[:blank:]]" or "\p{Zs}""#),
        Refusal(#"«\R»"#, .escape, #""\R" is not supported; spell out what it should match"#),
        Refusal(
            #"\x«g»1"#,
            .escape,
            #"not a hexadecimal digit; write \x41, \u00E9, \U0001F600 or, with any number of digits, \x{E9}"#
        ),
        Refusal(#"\x«{}»"#, .escape, #"the code of a character is missing between "{" and "}", as in \x{E9}"#),
        Refusal(
            #"«\x{D800}»"#,
            .escape,
            #"no character has this code; codes go from 0 to 10FFFF, without D800 to DFFF"#
        ),
        Refusal(#"«\x4»"#, .escape, #"the pattern ends inside an escape; finish it, or write "\\" for a backslash"#),
        Refusal(
            #"\b«{start»"#,
            .unbalanced,
            #"this is no word boundary; write \b{start}, \b{end}, \b{start-half} or \b{end-half}, or \b\{ for a brace"#
        ),
        Refusal(
            #"\b{«foo»}"#,
            .escape,
            #"there is no word boundary "foo"; there are start, end, start-half and end-half"#
        ),
        Refusal(#"«[»a"#, .unbalanced, #"this class is not closed; add "]", or write "\[" for a bracket"#),
        Refusal(#"«[»[a]"#, .unbalanced, #"this class is not closed; add "]", or write "\[" for a bracket"#),
        Refusal(
            #"[«\b»]"#,
            .characterClass,
            #""\b" matches a position, so it cannot stand in a class; a backspace is \x08, and "(?:…|…)" can choose between a position and a class"#
        ),
        Refusal(
            #"[a-«\d»]"#,
            .characterClass,
            #"a range goes from one character to another; put "-" first or last in the class if you mean a hyphen"#
        ),
        Refusal(#"[«z-a»]"#, .characterClass, #"this range ends before it starts; swap its ends"#),
        Refusal(#"\p«\»a"#, .property, #"a property is missing here; write \pL or \p{Greek}"#),
        Refusal(
            #"«\p{Foo}»"#,
            .property,
            #"there is no Unicode property "Foo"; properties are written like \p{Lu}, \p{Alphabetic}, \p{Greek} or \p{scx=Greek}"#
        ),
        Refusal(#"«\p{sc=Foo}»"#, .property, #"the Unicode property "sc" has no value "Foo""#),
        Refusal(
            #"«\p{foo=Bar}»"#,
            .property,
            #"there is no Unicode property "foo"; properties are written like \p{Lu}, \p{Alphabetic}, \p{Greek} or \p{scx=Greek}"#
        ),
        Refusal(
            #"«\p{\#u{202E}}»"#,
            .property,
            #"there is no Unicode property "\u{202E}"; properties are written like \p{Lu}, \p{Alphabetic}, \p{Greek} or \p{scx=Greek}"#
        ),
        Refusal(
            #"(?-u)«\pL»"#,
            .invalidUTF8,
            #"this needs Unicode, which "(?-u)" turned off; turn it on for this part with "(?u:…)""#
        ),
        Refusal(
            #"(?-u)[«é»]"#,
            .invalidUTF8,
            #"this needs Unicode, which "(?-u)" turned off; turn it on for this part with "(?u:…)""#
        ),
        Refusal(
            #"(?-u)«.»"#,
            .invalidUTF8,
            #"without Unicode this could match half a character; turn Unicode on for this part with "(?u:…)""#
        ),
        Refusal(
            #"(?-u)«\xFF»"#,
            .invalidUTF8,
            #"without Unicode this could match half a character; turn Unicode on for this part with "(?u:…)""#
        ),
        Refusal(
            #"(?-u)«[^a]»"#,
            .invalidUTF8,
            #"without Unicode this could match half a character; turn Unicode on for this part with "(?u:…)""#
        ),
        Refusal(
            #"«\w{1,210}»"#,
            .size,
            #"the compiled pattern would take more than 10485760 bytes; lower the counts, or repeat smaller classes: [0-9] in place of \d, [A-Za-z0-9_] in place of \w"#
        ),
        Refusal(
            #"a«b*»"#,
            .length,
            #"this can repeat without end, but a match may have at most 1024 bytes; give it an end, as in {1,20}"#
        ),
        Refusal(
            #"«a{2,}»"#,
            .length,
            #"this can repeat without end, but a match may have at most 1024 bytes; give it an end, as in {1,20}"#
        ),
        Refusal(
            #"«.{300}»"#,
            .length,
            #"a match can have 1200 bytes, but at most 1024 are allowed; lower the counts (a character has up to 4 bytes, an ASCII character one)"#
        ),
        Refusal(
            #"«a|[b&&c]»"#,
            .length,
            #"a part of this pattern is a class without characters, which can never match; remove it"#
        ),
    ]

    @Test(arguments: refusals)
    func `a refusal says where, why, and how to mend it`(_ refusal: Refusal) throws {
        // A pattern that is too large also has matches that are too long, which would be said first.
        let limit: LengthLimit = refusal.code == .size ? .unlimited : .standard
        let error = try #require(throws: PatternError.self) { try Pattern(refusal.pattern.text, lengthLimit: limit) }
        #expect(error.message == refusal.message)
        #expect(error.code == refusal.code)
        #expect([error.offset..<(error.offset + error.length)] == refusal.pattern.spans)
    }

    @Test func `nesting too deep names the limit`() throws {
        let pattern = String(repeating: "(", count: 251) + String(repeating: ")", count: 251)
        let error = try #require(throws: PatternError.self) { try Pattern(pattern) }
        #expect(
            error.message
                == "groups, classes and repetitions lie more than 250 deep inside each other; make the pattern flatter"
        )
        #expect(error.code == .nesting)
    }

    @Test(arguments: [
        ("a(?=b)", "a(?=b)", " ^^^"),
        ("é(a", "é(a", " ^"),
        ("日本(a", "日本(a", "    ^"),
        ("e\u{301}(a", "e\u{301}(a", " ^"),
        ("(?<n", "(?<n", "    ^"),
        ("\t(a", " (a", " ^"),
        ("\u{1B}[31m(a", "\\u{1B}[31m(a", "      ^"),
        ("a\n(b", "(b", "^"),
        ("(a\nb", "(a", "^"),
        ("ab\ncd)\nef", "cd)", "  ^"),
        (#"\é"#, #"\é"#, "^^"),
        ("(?😀)", "(?😀)", "  ^^"),
    ])
    func `a rendering points at the culprit`(_ pattern: String, _ line: String, _ marks: String) throws {
        let error = try #require(throws: PatternError.self) { try Pattern(pattern) }
        #expect(error.rendering(in: pattern) == line + "\n" + marks)
    }

    @Test func `an error says its position and its message`() throws {
        let error = try #require(throws: PatternError.self) { try Pattern("a)") }
        #expect("\(error)" == #"at byte 1: ")" closes no group; remove it, or write "\)" for a parenthesis"#)
    }
}
