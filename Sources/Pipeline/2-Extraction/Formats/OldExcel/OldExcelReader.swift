internal import WeirContent

/// Workbooks of Excel 97 to 2003 (BIFF8), and of Excel 5 and 95 (BIFF5).
final class OldExcelReader {
    private let reading: Reading
    private var isBIFF8 = true
    private var page = CodePage(1252)
    private var strings = BIFFStringTable()
    /// Number formats and calendar.
    private var values = CellValues()
    /// The names of sheets by where they begin in the stream.
    private var sheetNames: [Int: String] = [:]
    private var names: [UInt8] = []
    /// How many substreams are open: charts stand inside of sheets.
    private var level = 0
    private var sheet: OldExcelSheet
    /// The cell whose formula's text comes next.
    private var pending: CellReference?

    /// Reads the workbook in a stream of a storage.
    ///
    /// - Throws: `encrypted`, what is damaged, or the limit that was reached.
    static func read(_ storage: CompoundStorage, _ name: String, _ reading: Reading) throws(ReadingFault) {
        guard let stream = try storage.takeContent(name, reading) else { return }
        guard (try? stream.little(UInt16.self, at: 0)) == 0x0809 else {
            reading.report(.corruptStructure)
            return try PrintableRuns.tell(stream, reading, name: name)
        }
        let reader = OldExcelReader(reading)
        var fault: ReadingFault?
        do {
            try reader.read(stream)
        } catch {
            fault = error
        }
        try reader.sheet.finish()
        if !reader.names.isEmpty { try reading.tell(.names, reader.names) }
        if let fault { throw fault }
    }

    private init(_ reading: Reading) {
        self.reading = reading
        sheet = OldExcelSheet(nil, CellValues(), reading)
    }

    private func read(_ stream: ByteSlice) throws(ReadingFault) {
        var records = BIFFRecords(stream)
        while let record = try records.next() {
            switch record.type {
            case 0x0809: try beginSubstream(record)
            case 0x000A: level -= 1
            case 0x002F: throw .encrypted
            default: try read(record)
            }
        }
        if records.isTruncated || level > 0 { throw .truncated }
    }

    private func beginSubstream(_ record: BIFFRecords.Record) throws(ReadingFault) {
        level += 1
        guard level == 1 else { return }
        isBIFF8 = (try? record.body.little(UInt16.self, at: 0)) == 0x0600
        let ended = sheet
        sheet = OldExcelSheet(sheetNames[record.offset], values, reading)
        pending = nil
        try ended.finish()
    }

    private func read(_ record: BIFFRecords.Record) throws(ReadingFault) {
        do {
            if try !readCell(record), try !readNamed(record) { readOther(record) }
        } catch {
            guard error == .truncated || error == .corrupt else { throw error }
            // One record that contradicts itself says nothing about the next.
            reading.report(error.problem)
        }
    }

    // MARK: - Cells

    /// - Returns: Whether the record is one of a cell.
    private func readCell(_ record: BIFFRecords.Record) throws(ReadingFault) -> Bool {
        let body = record.body
        switch record.type {
        case 0x00FD:
            try sheet.write(string: Int(try body.little(UInt32.self, at: 6)), of: strings, at: try cell(body))
        case 0x0204, 0x00D6:
            try sheet.write(try string(record.segments, at: 6), at: try cell(body))
        case 0x0203:
            try write(Double(bitPattern: try body.little(UInt64.self, at: 6)), body)
        case 0x027E:
            try write(Self.number(try body.little(UInt32.self, at: 6)), body)
        case 0x00BD:
            var cell = try cell(body)
            for place in stride(from: 4, to: body.count - 7, by: 6) {
                let number = Self.number(try body.little(UInt32.self, at: place + 2))
                try sheet.write(number, style: Int(try body.little(UInt16.self, at: place)), at: cell)
                cell.column += 1
            }
        case 0x0006: try readFormula(body)
        case 0x0207:
            guard let cell = pending else { return false }
            pending = nil
            try sheet.write(try string(record.segments, at: 0), at: cell)
        default: return false
        }
        return true
    }

    private func cell(_ body: ByteSlice) throws(ReadingFault) -> CellReference {
        CellReference(row: Int(try body.little(UInt16.self, at: 0)), column: Int(try body.little(UInt16.self, at: 2)))
    }

    private func write(_ number: Double, _ body: ByteSlice) throws(ReadingFault) {
        try sheet.write(number, style: Int(try body.little(UInt16.self, at: 4)), at: try cell(body))
    }

    private func readFormula(_ body: ByteSlice) throws(ReadingFault) {
        let cell = try cell(body)
        let value = try body.little(UInt64.self, at: 6)
        // Two bytes of ones say that the value is no number, and the first which (MS-XLS 2.5.133).
        if value >> 48 != 0xFFFF {
            try write(Double(bitPattern: value), body)
        } else if value & 0xFF == 0 {
            pending = cell
        }
        sheet.note(formula: body.clamped(from: 22), at: cell)
    }

    /// A number of 30 bits and two flags: an integer, or the upper part of a floating-point number; as it is, or a
    /// hundredth (MS-XLS 2.5.217).
    private static func number(_ packed: UInt32) -> Double {
        let value =
            packed & 2 != 0
            ? Double(Int32(bitPattern: packed) >> 2) : Double(bitPattern: UInt64(packed & ~3) << 32)
        return packed & 1 != 0 ? value / 100 : value
    }

    // MARK: - Strings and names

    /// - Returns: Whether the record is one with text of its own.
    private func readNamed(_ record: BIFFRecords.Record) throws(ReadingFault) -> Bool {
        let body = record.body
        switch record.type {
        case 0x00FC: try strings.read(record.segments)
        case 0x0042:
            let number = Int(try body.little(UInt16.self, at: 0))
            page = CodePage(number == 0x8001 ? 1252 : number == 0x8000 ? 10000 : number)
        case 0x0022: values.dates = DateSerial(from1904: try body.little(UInt16.self, at: 0) == 1)
        case 0x041E:
            let code = try string(record.segments, at: 2, shortLength: !isBIFF8)
            values.styles.addFormat(Int(try body.little(UInt16.self, at: 0)), code: code)
        case 0x00E0: values.styles.addStyle(formatNumber: Int(try body.little(UInt16.self, at: 2)))
        case 0x0085: try readSheetName(record)
        case 0x0018: try readDefinedName(record)
        case 0x001C: try readComment(record)
        case 0x005D where isBIFF8: sheet.note(object: Int(try body.little(UInt16.self, at: 6)))
        case 0x01B6: try readBox(record)
        case 0x0014, 0x0015:
            guard !body.isEmpty else { break }
            let text = try string(record.segments, at: 0, shortLength: !isBIFF8)
            sheet.note(record.type == 0x0014 ? .header : .footer, text)
        case 0x100D:
            sheet.note(.chart, try string(record.segments, at: 2, shortLength: true))
        case 0x01B8, 0x0800: for segment in record.segments { sheet.note(.links, runsOf: segment) }
        case 0x00EB:
            var drawing: [UInt8] = []
            for segment in record.segments { drawing += segment.array }
            try OfficeArtPictures.read(in: ByteSlice(drawing), reading)
        default: return false
        }
        return true
    }

    /// A string with its length before it; what is cut off is reported and given as far as it goes.
    private func string(
        _ segments: [ByteSlice],
        at offset: Int,
        shortLength: Bool = false
    ) throws(ReadingFault) -> [UInt8] {
        var text: [UInt8] = []
        var reader = BIFFText(segments, from: offset)
        if isBIFF8 {
            let fault = reading.fault { () throws(ReadingFault) in
                guard shortLength else { return try reader.appendRich(to: &text) }
                let count = Int(try reader.byte())
                try reader.appendCharacters(count, flags: try reader.byte(), to: &text)
            }
            if let fault { reading.report(fault.problem) }
        } else {
            let count = shortLength ? Int(try reader.byte()) : try reader.short()
            page.append(segments[0].clamped(from: offset + (shortLength ? 1 : 2), count: count), to: &text)
        }
        return text
    }

    private func readSheetName(_ record: BIFFRecords.Record) throws(ReadingFault) {
        let name = try string(record.segments, at: 6, shortLength: true)
        sheetNames[Int(try record.body.little(UInt32.self, at: 0))] = String(decoding: name, as: UTF8.self)
        names += name + [0x0A]
    }

    private func readDefinedName(_ record: BIFFRecords.Record) throws(ReadingFault) {
        let body = record.body
        // The names of Excel's own are one byte.
        if try body.little(UInt16.self, at: 0) & 0x20 == 0 {
            let count = Int(try body.byte(at: 3))
            if isBIFF8 {
                var reader = BIFFText(record.segments, from: 14)
                try reader.appendCharacters(count, flags: try reader.byte(), to: &names)
            } else {
                page.append(body.clamped(from: 14, count: count), to: &names)
            }
            names.append(0x0A)
        }
        sheet.note(.formulas, runsOf: body.clamped(from: 14))
    }

    private func readComment(_ record: BIFFRecords.Record) throws(ReadingFault) {
        let body = record.body
        let row = Int(try body.little(UInt16.self, at: 0))
        let column = Int(try body.little(UInt16.self, at: 2))
        if isBIFF8 {
            let author = try string(record.segments, at: 8)
            sheet.note(comment: author, object: Int(try body.little(UInt16.self, at: 6)), row: row, column: column)
        } else {
            var text: [UInt8] = []
            page.append(body.clamped(from: 6), to: &text)
            sheet.note(comment: text, object: -1, row: row, column: column)
        }
    }

    /// A text box: its characters stand in the records that continue it (MS-XLS 2.4.329).
    private func readBox(_ record: BIFFRecords.Record) throws(ReadingFault) {
        let count = Int(try record.body.little(UInt16.self, at: 10))
        guard count > 0 else { return }
        var reader = BIFFText(record.segments, from: record.body.count)
        reader.nextSegment()
        var text: [UInt8] = []
        try reader.appendCharacters(count, flags: try reader.byte(), to: &text)
        sheet.note(box: text)
    }

    // MARK: - Everything else

    /// Notes what can be read in records that nothing else reads: external links, validations, pivot tables.
    private func readOther(_ record: BIFFRecords.Record) {
        switch record.type {
        // Fonts, formats, styles, colours, indexes, blank cells, rows, margins; charts; what newer versions add.
        case 0x0026...0x0029, 0x00A1, 0x0031, 0x0293, 0x0092, 0x00FF, 0x020B, 0x00D7, 0x0201, 0x00BE,
            0x0208:
            return
        case 0x1000..., 0x0850..<0x1000: return
        default: for segment in record.segments where segment.count > 6 { sheet.note(.other, runsOf: segment) }
        }
    }
}
