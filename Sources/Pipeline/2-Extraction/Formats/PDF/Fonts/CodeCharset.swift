/// A character set in which the codes of a predefined character map are characters already (ISO 32000-1, 9.7.5.2).
final class CodeCharset {
    /// How long a code is.
    enum Length {
        case two
        /// Two, each without the highest bit.
        case twoShifted
        /// One byte, or two where the first is not ASCII.
        case oneOrTwo
        /// Two, or four for a surrogate pair.
        case twoOrFour
    }

    /// How strings part into codes.
    let length: Length
    private let name: String
    private let charset: Charset
    private var known: [UInt32: [UInt8]] = [:]

    /// The character set of a predefined map; `nil` for maps that select glyphs of a collection instead.
    init?(map: String) {
        let known: (String, Length)?
        switch map.hasSuffix("-H") || map.hasSuffix("-V") ? String(map.dropLast(2)) : map {
        case "UniGB-UCS2", "UniCNS-UCS2", "UniJIS-UCS2", "UniJIS-UCS2-HW", "UniKS-UCS2": known = ("UTF-16BE", .two)
        case "UniGB-UTF16", "UniCNS-UTF16", "UniJIS-UTF16", "UniJIS2004-UTF16", "UniKS-UTF16":
            known = ("UTF-16BE", .twoOrFour)
        case "GBK-EUC", "GBKp-EUC", "GBpc-EUC", "GB-EUC", "GBK2K": known = ("GBK", .oneOrTwo)
        case "B5pc", "ETen-B5", "ETenms-B5", "HKscs-B5": known = ("BIG5-HKSCS", .oneOrTwo)
        case "90ms-RKSJ", "90msp-RKSJ", "90pv-RKSJ", "83pv-RKSJ", "Add-RKSJ", "Ext-RKSJ": known = ("CP932", .oneOrTwo)
        case "H", "V": known = ("EUC-JP", .twoShifted)
        case "EUC": known = ("EUC-JP", .oneOrTwo)
        case "KSC-EUC", "KSCms-UHC", "KSCms-UHC-HW", "KSCpc-EUC": known = ("CP949", .oneOrTwo)
        default: known = nil
        }
        guard let known, let charset = Charset.named(known.0) else { return nil }
        (name, length) = known
        self.charset = charset
    }

    /// How many bytes the code at an offset has.
    func codeLength(_ bytes: [UInt8], at offset: Int) -> Int {
        let first = bytes[offset]
        switch length {
        case .two, .twoShifted: return 2
        case .twoOrFour: return first & 0xFC == 0xD8 ? 4 : 2
        case .oneOrTwo:
            // In Shift-JIS the bytes from A1 to DF are narrow letters of their own.
            if name == "CP932", first >= 0xA0, first <= 0xDF { return 1 }
            return first < 0x81 || first == 0xFF ? 1 : 2
        }
    }

    /// Appends the characters of a code in UTF-8.
    ///
    /// - Returns: Whether the code stands for any.
    func append(_ code: UInt32, length: Int, to text: inout [UInt8]) -> Bool {
        if let found = known[code] {
            text += found
            return !found.isEmpty
        }
        let code = self.length == .twoShifted ? code | 0x8080 : code
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: code >> UInt32(8 * (length - 1 - $0))) }
        let found = convert(bytes)
        known[code] = found
        text += found
        return !found.isEmpty
    }

    private func convert(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        return charset.append(bytes, to: &text) == 0 ? text : []
    }
}
