/// The Unicode properties that a pattern can ask for with `\p{…}`, from Unicode 16.
package enum UnicodeProperty: Sendable, CaseIterable {
    /// `\p{gc=Lu}`, `\p{Lu}`, `\pL`, and `any`, `ascii`, `assigned`.
    case generalCategory
    /// `\p{sc=Greek}`, `\p{Greek}`.
    case script
    /// `\p{scx=Greek}`.
    case scriptExtensions
    /// `\p{age=5.2}`: assigned in this version of Unicode or an older one.
    case age
    /// `\p{gcb=Extend}`.
    case graphemeClusterBreak
    /// `\p{wb=Katakana}`.
    case wordBreak
    /// `\p{sb=ATerm}`.
    case sentenceBreak
    /// `\p{Alphabetic}` and other properties that are true or false.
    case binary

    /// Why a name means nothing.
    package enum Unknown: Error {
        /// There is no such property, or the engine has no table for it.
        case property
        /// The property has no such value.
        case value
    }

    /// The scalars that `\p{name}` matches.
    ///
    /// A name is a binary property, else a general category, else a script.
    package static func scalars(named name: String) throws(Unknown) -> ScalarSet {
        let spelling = looseSpelling(name)
        for property in [binary, generalCategory, script] {
            if let scalars = property.table.scalars(spelled: spelling) { return scalars }
        }
        throw .property
    }

    /// The scalars that `\p{property=value}` matches.
    package static func scalars(of property: String, value: String) throws(Unknown) -> ScalarSet {
        guard let property = UnicodeProperty(spelled: looseSpelling(property)) else { throw .property }
        guard let scalars = property.table.scalars(spelled: looseSpelling(value)) else { throw .value }
        return scalars
    }

    /// Every loose spelling of a value of this property.
    package var spellings: [String] { table.spellings.sorted() }

    /// The name without what does not matter: case, spaces, `_`, `-`, and a leading `is`.
    ///
    /// As UAX #44 has it (rule UAX44-LM3). Like the crate, scalars beyond ASCII are left out, and `isc` stays
    /// what it is: the short name of ISO_Comment, not the general category `C`.
    static func looseSpelling(_ name: String) -> String {
        var spelling: [UInt8] = []
        for byte in name.utf8 where byte < 0x80 && !" _-".utf8.contains(byte) {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            spelling.append(isUpper ? byte | 0x20 : byte)
        }
        // The prefix counts only where it was written in one piece: "i_s" is no "is".
        let prefix = name.utf8.prefix(2).map { $0 | 0x20 }
        if prefix == Array("is".utf8), spelling != Array("isc".utf8) { spelling.removeFirst(2) }
        return String(decoding: spelling, as: UTF8.self)
    }

    private init?(spelled spelling: String) {
        switch spelling {
        case "gc", "generalcategory": self = .generalCategory
        case "sc", "script": self = .script
        case "scx", "scriptextensions": self = .scriptExtensions
        case "age": self = .age
        case "gcb", "graphemeclusterbreak": self = .graphemeClusterBreak
        case "wb", "wordbreak": self = .wordBreak
        case "sb", "sentencebreak": self = .sentenceBreak
        default: return nil
        }
    }

    private var table: UnicodeTable {
        switch self {
        case .generalCategory: Self.generalCategoryTable
        case .script: Self.scriptTable
        case .scriptExtensions: Self.scriptExtensionsTable
        case .age: Self.ageTable
        case .graphemeClusterBreak: Self.graphemeClusterBreakTable
        case .wordBreak: Self.wordBreakTable
        case .sentenceBreak: Self.sentenceBreakTable
        case .binary: Self.binaryTable
        }
    }

    private static let generalCategoryTable = UnicodeTable(UnicodeTables.generalCategory)
    private static let scriptTable = UnicodeTable(UnicodeTables.script)
    private static let scriptExtensionsTable = UnicodeTable(UnicodeTables.scriptExtensions)
    private static let ageTable = UnicodeTable(UnicodeTables.age)
    private static let graphemeClusterBreakTable = UnicodeTable(UnicodeTables.graphemeClusterBreak)
    private static let wordBreakTable = UnicodeTable(UnicodeTables.wordBreak)
    private static let sentenceBreakTable = UnicodeTable(UnicodeTables.sentenceBreak)
    private static let binaryTable = UnicodeTable(UnicodeTables.binary)
}
