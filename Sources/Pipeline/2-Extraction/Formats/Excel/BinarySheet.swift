/// The cells of a binary sheet, and what stands beside them.
struct BinarySheet {
    private let reading: Reading
    private let sheet: String?
    private var writer: SheetWriter
    private var margin: SheetMargin
    private var cell = CellReference(row: 0, column: 0)
    private var value: [UInt8] = []

    /// The reading of a sheet with a name.
    init(_ reading: Reading, _ values: CellValues, sheet: String?) {
        self.reading = reading
        self.sheet = sheet
        writer = SheetWriter(reading, values, sheet: sheet)
        margin = SheetMargin(reading, sheet: sheet)
    }

    /// Reads the sheet.
    ///
    /// - Throws: Why the rest cannot be read; what was read before was handed over.
    mutating func read(_ content: ByteSlice) throws(ReadingFault) {
        let fault: ReadingFault?
        do {
            var records = BinaryRecords(content)
            while let record = try records.next() { try read(record) }
            fault = nil
        } catch {
            fault = error
        }
        try writer.finish()
        try margin.tell()
        if let fault { throw fault }
    }

    private mutating func read(_ record: BinaryRecord) throws(ReadingFault) {
        let payload = record.payload
        switch record.kind {
        case .row:
            try writer.endRow()
            cell.row = Int(try payload.little(UInt32.self, at: 0))
        case .blank: break
        case .compactNumber: try write(Self.number(try payload.little(UInt32.self, at: 8)), .number, record)
        case .real, .formulaNumber: try write(try number(payload), .number, record, formula: 16)
        case .boolean, .formulaBoolean:
            try write([try payload.byte(at: 8) &+ UInt8(ascii: "0")], .boolean, record, formula: 9)
        case .error, .formulaError: try write(Self.error(try payload.byte(at: 8)), .error, record, formula: 9)
        case .shared: try write(Array(String(try payload.little(UInt32.self, at: 8)).utf8), .shared, record)
        case .text, .formulaText:
            var offset = 8
            let text = try record.text(at: &offset)
            try write(text, .literal, record, formula: offset)
        case .richText:
            var offset = 9
            try write(try record.text(at: &offset), .literal, record)
        case .link:
            let place = CellReference(
                row: Int(try payload.little(UInt32.self, at: 0)),
                column: Int(try payload.little(UInt32.self, at: 8))
            )
            var offset = 16
            _ = try record.text(at: &offset)
            for _ in 0..<3 { margin.add(try record.text(at: &offset), .links, at: place) }
        default: margin.add(BinaryPart.text(of: payload), .other)
        }
        if margin.cost > SideStory.mostKept {
            try writer.interrupt()
            try margin.tell()
        }
    }

    /// Writes the value of a cell, and the texts of the formula that stands at an offset behind it.
    private mutating func write(
        _ text: [UInt8],
        _ type: CellType,
        _ record: BinaryRecord,
        formula: Int? = nil
    ) throws(ReadingFault) {
        cell.column = Int(try record.payload.little(UInt32.self, at: 0))
        let style = Int(try record.payload.little(UInt32.self, at: 4) & 0xFF_FFFF)
        value = text
        try writer.write(&value, type, style: style, at: cell)
        if let formula, record.payload.count > formula + 8 {
            margin.add(BinaryPart.text(of: record.payload.clamped(from: formula)), .formulas, at: cell)
        }
    }

    private func number(_ payload: ByteSlice) throws(ReadingFault) -> [UInt8] {
        Self.digits(Double(bitPattern: try payload.little(UInt64.self, at: 8)))
    }

    /// A number in 32 bits: 30 of an integer or of the upper half of a real, perhaps a hundredfold ([MS-XLSB] 2.5.122).
    private static func number(_ bits: UInt32) -> [UInt8] {
        let isInteger = bits & 2 != 0
        let value =
            isInteger ? Double(Int32(bitPattern: bits) >> 2) : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
        return digits(bits & 1 != 0 ? value / 100 : value)
    }

    /// What is shown for an error ([MS-XLSB] 2.5.97.2).
    private static func error(_ code: UInt8) -> [UInt8] {
        let text =
            switch code {
            case 0x00: "#NULL!"
            case 0x07: "#DIV/0!"
            case 0x0F: "#VALUE!"
            case 0x17: "#REF!"
            case 0x1D: "#NAME?"
            case 0x24: "#NUM!"
            default: "#N/A"
            }
        return Array(text.utf8)
    }

    private static func digits(_ value: Double) -> [UInt8] {
        if abs(value) < 1e18, value == value.rounded() { return Array(String(Int(value)).utf8) }
        return Array("\(value)".utf8)
    }
}
