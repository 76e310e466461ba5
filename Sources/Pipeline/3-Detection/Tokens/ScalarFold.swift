internal import CWeirSIMD
internal import Synchronization

/// What a scalar is in a token, and what it is folded to: tables of 256 scalars, made when a text needs them.
///
/// A table costs a quarter of a millisecond and a kilobyte; there are 4,352 at most, so that they are kept for good.
enum ScalarFold {
    /// What a scalar is; the raw value is the upper part of its number in a table.
    enum Kind: UInt32 {
        /// No part of a token.
        case separator
        /// A letter of a script that is written with blanks between words.
        case letter
        /// A digit; it is folded to the ASCII digit of its value.
        case digit
        /// A letter that is a token by itself: an ideograph, a syllable of Japanese, a letter of Thai.
        case single
        /// A mark, which belongs to what stands before it.
        case mark
        /// Something that is folded to several scalars or to a mark.
        case expanding
    }

    /// A scalar's number in a table: its folded form in the lower 21 bits, its kind above.
    struct Entry {
        private let bits: UInt32

        fileprivate init(_ kind: Kind, _ folded: Unicode.Scalar) {
            bits = kind.rawValue << 24 | folded.value
        }

        /// What it is.
        var kind: Kind { Kind(rawValue: bits >> 24) ?? .separator }
        /// What it is folded to; means nothing for what expands.
        var folded: Unicode.Scalar { Unicode.Scalar(bits & 0x1F_FFFF) ?? "\u{FFFD}" }
    }

    /// The number of tables that all scalars take.
    static let pageCount = 0x1100

    /// A table.
    @safe struct Page: @unchecked Sendable {
        // Written before it is shared, never after, and never freed.
        private let entries: UnsafePointer<Entry>

        fileprivate init(_ number: Int) {
            let room = UnsafeMutablePointer<Entry>.allocate(capacity: 256)
            for index in 0..<256 {
                let scalar = Unicode.Scalar(UInt32(number << 8 | index))
                unsafe (room + index).initialize(to: scalar.map(ScalarFold.entry) ?? Entry(.separator, " "))
            }
            unsafe entries = UnsafePointer(room)
        }

        /// The entry of the scalar with this value, which is of this table.
        @inline(__always)
        subscript(_ value: UInt32) -> Entry {
            unsafe entries[Int(value & 0xFF)]
        }
    }

    private static let pages = Mutex<[Page?]>(Array(repeating: nil, count: pageCount))

    /// The table with a number, made if nobody needed it before.
    static func page(_ number: Int) -> Page {
        pages.withLock { pages in
            if let page = pages[number] { return page }
            let page = Page(number)
            pages[number] = page
            return page
        }
    }

    /// What letters and digits below U+0800 are folded to, where that is one below U+0800; 0 for all others.
    ///
    /// With them most words beyond ASCII are read in Europe and the Near East.
    @safe static let simple = Simple()

    /// The table of `simple`, for as long as the program runs.
    @safe struct Simple: @unchecked Sendable {
        // Written before it is shared, never after, and never freed.

        /// For each scalar what it is folded to.
        let entries: UnsafePointer<UInt16>

        fileprivate init() {
            let room = UnsafeMutablePointer<UInt16>.allocate(capacity: Int(WEIR_FOLD_COUNT))
            for value in 0..<UInt32(WEIR_FOLD_COUNT) {
                let entry = ScalarFold.page(Int(value >> 8))[value]
                let isSimple = [.letter, .digit].contains(entry.kind) && entry.folded.value < UInt32(WEIR_FOLD_COUNT)
                // None of one byte may become one of two.
                let isNoLonger = value >= 0x80 || entry.folded.value < 0x80
                unsafe (room + Int(value)).initialize(to: isSimple && isNoLonger ? UInt16(entry.folded.value) : 0)
            }
            unsafe entries = UnsafePointer(room)
        }
    }

    /// What a text is folded to, scalar by scalar.
    static func parts(of text: String) -> [Entry] {
        text.compatibilityFolded.unicodeScalars.map { scalar in
            let kind = kind(ofFolded: scalar)
            return Entry(kind, kind == .digit ? digit(scalar) : scalar)
        }
    }

    /// What a scalar of a folded text is.
    private static func kind(ofFolded scalar: Unicode.Scalar) -> Kind {
        switch scalar.properties.generalCategory {
        case .decimalNumber: .digit
        case .letterNumber, .otherNumber: .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            isSingle(scalar) ? .single : isJamo(scalar) ? .mark : .letter
        default: .separator
        }
    }

    /// A folded scalar as tokens have it: digits of all scripts are those of ASCII.
    static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value >= 0x80, let value = scalar.properties.numericValue, (0...9).contains(value) else {
            return scalar
        }
        return Unicode.Scalar(UInt8(value) + UInt8(ascii: "0"))
    }

    private static func entry(_ scalar: Unicode.Scalar) -> Entry {
        let folded = Array(String(Character(scalar)).compatibilityFolded.unicodeScalars)
        guard let only = folded.first, folded.count == 1 else { return Entry(.expanding, scalar) }
        let kind = kind(ofFolded: only)
        // A mark stays as it is until it is composed with what stands before it.
        if isMark(scalar) || kind == .mark { return Entry(.mark, scalar) }
        return Entry(kind, kind == .digit ? digit(only) : only)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: isJamo(scalar)
        }
    }

    /// Whether a scalar is a vowel or a final consonant of Hangul, which is composed with what stands before it.
    private static func isJamo(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }

    /// Whether text of the scalar's script has no blanks between words.
    private static func isSingle(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isIdeographic { return true }
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x1B000...0x1B16F:
            return true
        default: return false
        }
    }
}
