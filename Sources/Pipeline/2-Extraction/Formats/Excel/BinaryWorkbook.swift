internal import WeirContent

/// The parts of a binary workbook that its sheets need: the workbook itself, shared strings, styles.
enum BinaryWorkbook {
    /// Reads the main part: its sheets, and the names that it defines.
    ///
    /// - Throws: Why the rest cannot be read; what was read before is in `workbook`.
    static func readMain(
        _ content: ByteSlice,
        into workbook: inout Workbook,
        _ reading: Reading
    ) throws(ReadingFault) {
        var names: [UInt8] = []
        let fault = reading.fault { () throws(ReadingFault) in
            var records = BinaryRecords(content)
            while let record = try records.next() {
                switch record.kind {
                case .workbookProperties:
                    workbook.from1904 = try record.payload.little(UInt32.self, at: 0) & 1 != 0
                case .sheet:
                    var offset = 8
                    let relationship = try record.text(at: &offset)
                    let name = try record.text(at: &offset)
                    workbook.sheets.append(
                        Workbook.Sheet(
                            name: String(decoding: name, as: UTF8.self),
                            relationship: String(decoding: relationship, as: UTF8.self)
                        )
                    )
                    names += name + [UInt8(ascii: "\n")]
                case .name:
                    var offset = 9
                    names += try record.text(at: &offset) + [UInt8(ascii: "\t")]
                    names += BinaryPart.text(of: record.payload.clamped(from: offset)) + [UInt8(ascii: "\n")]
                default: names += BinaryPart.text(of: record.payload)
                }
            }
        }
        try reading.tell(.names, names)
        if let fault { throw fault }
    }

    /// Reads the strings that cells share.
    ///
    /// - Throws: Why the rest cannot be read; what was read before is in `strings`.
    static func readStrings(_ content: ByteSlice, into strings: SharedStrings) throws(ReadingFault) {
        var records = BinaryRecords(content)
        while let record = try records.next() {
            guard record.kind == .sharedItem else { continue }
            var offset = 1
            strings.append(try record.text(at: &offset))
            strings.endString(isEscaped: false)
            // Bit 1 says that a phonetic guide follows; runs of other looks may stand before it.
            guard try record.payload.byte(at: 0) & 2 != 0 else { continue }
            let guide = BinaryPart.text(of: record.payload.clamped(from: offset))
            if !guide.isEmpty { strings.appendPhonetic(guide) }
        }
    }

    /// Reads the number formats of cells.
    ///
    /// - Throws: Why the rest cannot be read; what was read before is in `styles`.
    static func readStyles(
        _ content: ByteSlice,
        into styles: inout CellStyles,
        _ reading: Reading
    ) throws(ReadingFault) {
        var names: [UInt8] = []
        let fault = reading.fault { () throws(ReadingFault) in
            var records = BinaryRecords(content)
            var isInStyles = false
            while let record = try records.next() {
                switch record.kind {
                case .format:
                    var offset = 2
                    let code = try record.text(at: &offset)
                    styles.addFormat(Int(try record.payload.little(UInt16.self, at: 0)), code: code)
                    names += code + [UInt8(ascii: "\n")]
                case .beginStyles: isInStyles = true
                case .endStyles: isInStyles = false
                case .style:
                    guard isInStyles else { break }
                    styles.addStyle(formatNumber: Int(try record.payload.little(UInt16.self, at: 2)))
                default: break
                }
            }
        }
        try reading.tell(.names, names)
        if let fault { throw fault }
    }
}
