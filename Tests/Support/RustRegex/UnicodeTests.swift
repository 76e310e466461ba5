import RustRegex
import Testing

struct UnicodeTests {
    struct Size: CustomStringConvertible {
        let name: String
        let members: Int
        var description: String { name }

        init(_ name: String, _ members: Int) {
            (self.name, self.members) = (name, members)
        }
    }

    /// Numbers from the files of Unicode 16.0.0: DerivedGeneralCategory.txt, Scripts.txt, PropList.txt and others.
    static let sizes = [
        Size("Lu", 1858), Size("Ll", 2258), Size("Lt", 31), Size("Nd", 760), Size("Nl", 236), Size("Zs", 17),
        Size("Sc", 63), Size("Pd", 27), Size("Cc", 65), Size("Co", 137_468), Size("Latin", 1487), Size("Greek", 518),
        Size("Cyrillic", 508), Size("Hiragana", 381), Size("Thai", 86), Size("Garay", 69), Size("White_Space", 25),
        Size("Hex_Digit", 44), Size("ASCII_Hex_Digit", 22), Size("Regional_Indicator", 26), Size("any", 1_112_064),
        Size("ascii", 128), Size("Emoji_Modifier", 5), Size("Noncharacter_Code_Point", 66), Size("Join_Control", 2),
    ]

    @Test(arguments: sizes)
    func `a property has as many members as Unicode says`(_ size: Size) throws {
        #expect(try UnicodeProperty.scalars(named: size.name).count == size.members)
    }

    @Test func `the general categories cover all scalars once`() throws {
        let names = [
            "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
            "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cn",
        ]
        let sets = try names.map { try UnicodeProperty.scalars(of: "gc", value: $0) }
        #expect(sets.reduce(0) { $0 + $1.count } == ScalarSet.all.count)
        #expect(sets.reduce(ScalarSet()) { $0.union($1) } == .all)
    }

    @Test(arguments: UnicodeProperty.allCases)
    func `every value of a property has members`(_ property: UnicodeProperty) throws {
        #expect(!property.spellings.isEmpty)
        for spelling in property.spellings {
            let scalars = try scalars(of: property, spelled: spelling)
            #expect(!scalars.isEmpty, "\(spelling)")
        }
    }

    @Test(arguments: ["Greek", "greek", "GREEK", "isGreek", "Is_Greek", "g-r_e e-k", "Grek"])
    func `the spelling of a name is loose`(_ name: String) throws {
        #expect(try UnicodeProperty.scalars(named: name).contains(0x3B1))
    }

    @Test(arguments: ["", "is", "isc", "InGreek", "Grcek", "ISO_Comment", "Cs", "Line_Break"])
    func `a name that means nothing is refused`(_ name: String) {
        #expect(throws: UnicodeProperty.Unknown.property) { try UnicodeProperty.scalars(named: name) }
    }

    @Test func `an unknown property and an unknown value are told apart`() {
        #expect(throws: UnicodeProperty.Unknown.property) { try UnicodeProperty.scalars(of: "blk", value: "Greek") }
        #expect(throws: UnicodeProperty.Unknown.value) { try UnicodeProperty.scalars(of: "sc", value: "Lu") }
    }

    @Test func `the Perl classes are those of Unicode 16`() {
        #expect(ScalarSet.wordScalars.count == 144_667)
        #expect(ScalarSet.digits.count == 760)
        #expect(ScalarSet.whitespace.count == 25)
        #expect(ScalarSet.wordScalars.intersection(.ascii) == .wordScalarsASCII)
    }

    /// Each row is one orbit of CaseFolding.txt (status C and S), written out.
    @Test(arguments: [
        "kK\u{212A}", "sSſ", "Σσς", "ßẞ", "µμΜ", "åÅ\u{212B}", "Ωω\u{2126}", "Ǆǅǆ", "вВᲀ", "ꙋᲈꙊ", "ιΙ\u{345}\u{1FBE}",
    ])
    func `letters that differ in case alone are one`(_ letters: String) {
        let orbit = ScalarSet(letters.unicodeScalars.map { $0.value...$0.value })
        for scalar in orbit.ranges.flatMap({ $0 }) {
            #expect(ScalarSet([scalar...scalar]).caseFolded == orbit)
        }
    }

    @Test(arguments: ["i", "I", "ı", "İ", "1", "日"])
    func `some letters fold less than one may think`(_ letter: Unicode.Scalar) {
        let folded = ScalarSet(letter).caseFolded
        #expect(folded == (letter == "i" || letter == "I" ? ScalarSet([0x49...0x49, 0x69...0x69]) : ScalarSet(letter)))
    }

    @Test func `folding twice is folding once`() throws {
        for name in ["Lu", "Greek", "Latin", "Lt"] {
            let once = try UnicodeProperty.scalars(named: name).caseFolded
            #expect(once.caseFolded == once)
        }
        #expect(ScalarSet.wordScalars.caseFolded == .wordScalars)
    }

    private func scalars(of property: UnicodeProperty, spelled spelling: String) throws -> ScalarSet {
        switch property {
        case .generalCategory: try UnicodeProperty.scalars(of: "gc", value: spelling)
        case .script: try UnicodeProperty.scalars(of: "sc", value: spelling)
        case .scriptExtensions: try UnicodeProperty.scalars(of: "scx", value: spelling)
        case .age: try UnicodeProperty.scalars(of: "age", value: spelling)
        case .graphemeClusterBreak: try UnicodeProperty.scalars(of: "gcb", value: spelling)
        case .wordBreak: try UnicodeProperty.scalars(of: "wb", value: spelling)
        case .sentenceBreak: try UnicodeProperty.scalars(of: "sb", value: spelling)
        case .binary: try UnicodeProperty.scalars(named: spelling)
        }
    }
}
