/// The words of a postal address, told apart by white space, commas, semicolons and the ends of lines.
///
/// Letters count without case, accents and dots, so that `P.O.` is `PO` and `Québec` is `QUEBEC`.
struct AddressWords {
    /// One word.
    struct Word {
        /// Its letters, as the key of a `WordSet`.
        var key: UInt64 = 0
        /// How many letters it has.
        var letters = 0
        /// How many digits it has.
        var digits = 0
        /// The number that its first nine digits write.
        var value = 0
        /// Its first letter in upper case, 0 without one.
        var firstLetter: UInt8 = 0
        /// Whether it has a sign that makes its digits something other than a plain number: `#5`, `1/2`.
        var hasSign = false
        /// Whether a comma or the end of a line stands behind it.
        var endsLine = false

        /// Whether it is a plain number, with a hyphen perhaps.
        var isNumber: Bool { digits > 0 && letters == 0 && !hasSign }
        /// Whether it is letters only, as the names of places are.
        var isName: Bool { letters > 1 && digits == 0 && !hasSign }

        fileprivate mutating func take(_ letter: UInt8) {
            if letters == 0 { firstLetter = letter }
            key = WordSet.append(letter, to: key)
            letters += 1
        }

        fileprivate mutating func take(digit: UInt8) {
            if digits < 9 { value = value &* 10 &+ Int(digit &- 0x30) }
            digits += 1
        }
    }

    /// More words than this are no address.
    static let capacity = 24

    /// How many words there are; 0 when there are too many.
    private(set) var count = 0
    private var words = InlineArray<24, Word>(repeating: Word())

    /// Takes an address apart.
    ///
    /// - Parameter match: Any bytes.
    init(_ match: Span<UInt8>) {
        var word = Word()
        var isInside = false
        var index = 0
        while index < match.count {
            let byte = match[index]
            index += 1
            switch byte {
            case 0x41...0x5A, 0x61...0x7A:
                word.take(byte & 0xDF)
                isInside = true
            case 0x30...0x39:
                word.take(digit: byte)
                isInside = true
            case UInt8(ascii: "#"), UInt8(ascii: "/"):
                word.hasSign = true
                isInside = true
            case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "&"):
                break
            case 0xC3 where index < match.count:
                // The letters of Latin-1 from U+00C0.
                if let letter = Self.unaccented(match[index]) { word.take(letter) }
                isInside = true
                index += 1
            case 0x80...0xBF, 0xC4...0xF4:
                break
            default:
                if isInside, !add(word) { return }
                word = Word()
                isInside = false
                if Self.endsLine(byte), count > 0 { words[count - 1].endsLine = true }
                // A line end that JSON escapes has a letter behind its backslash.
                if byte == UInt8(ascii: "\\") { index += 1 }
            }
        }
        if isInside { _ = add(word) }
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\n"), UInt8(ascii: "\\"): true
        default: false
        }
    }

    private mutating func add(_ word: Word) -> Bool {
        guard count < Self.capacity else {
            count = 0
            return false
        }
        words[count] = word
        count += 1
        return true
    }

    /// The word at a place, from 0; one without letters and digits when there is none.
    subscript(index: Int) -> Word {
        index >= 0 && index < count ? words[index] : Word()
    }

    /// The key of several words written as one.
    ///
    /// - Parameter range: Their places.
    /// - Returns: What `WordSet.key(of:)` gives for them joined.
    func key(_ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for index in range {
            let word = self[index]
            for _ in 0..<word.letters { key = key &* 27 }
            key = key &+ word.key
        }
        return key
    }

    /// The ASCII letter under an accent, by the second byte of the letter.
    private static func unaccented(_ byte: UInt8) -> UInt8? {
        // From U+00C0; the small letters follow 32 places behind.
        switch byte & 0x1F {
        case 0x00...0x06: 0x41
        case 0x07: 0x43
        case 0x08...0x0B: 0x45
        case 0x0C...0x0F: 0x49
        case 0x11: 0x4E
        case 0x12...0x16, 0x18: 0x4F
        case 0x19...0x1C: 0x55
        case 0x1D, 0x1F: 0x59
        default: nil
        }
    }
}
