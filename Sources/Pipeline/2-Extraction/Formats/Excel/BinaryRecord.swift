/// A record of a binary workbook.
struct BinaryRecord {
    /// The kinds of records that are understood ([MS-XLSB] 2.3.2).
    enum Kind: Int {
        case row = 0
        case blank, compactNumber, error, boolean, real, text, shared
        case formulaText, formulaNumber, formulaBoolean, formulaError
        case sharedItem = 19
        case name = 39
        case format = 44
        case style = 47
        case richText = 62
        case workbookProperties = 153
        case sheet = 156
        case link = 494
        case beginStyles = 617
        case endStyles
        case commentAuthor = 632
        case comment = 635
        case commentText = 637
    }

    /// Its number.
    let type: Int
    /// What it holds.
    let payload: ByteSlice

    /// Its kind; `nil` when it is none that is understood.
    var kind: Kind? { Kind(rawValue: type) }

    /// The text at an offset, which is left behind it: a count of UTF-16 units, and the units.
    ///
    /// - Throws: `truncated` when it is not all there.
    func text(at offset: inout Int) throws(ReadingFault) -> [UInt8] {
        let count = try payload.little(UInt32.self, at: offset)
        offset += 4
        // There is no text, as opposed to an empty one ([MS-XLSB] 2.5.166).
        if count == .max { return [] }
        let units = try payload.slice(at: offset, count: Int(count) * 2)
        offset += units.count
        return units.withSpan { bytes in
            let text = String(
                decoding: (0..<Int(count)).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 },
                as: UTF16.self
            )
            return Array(text.utf8)
        }
    }
}
