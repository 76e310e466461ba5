internal import WeirContent

extension Origin {
    init(from wire: inout WireReader) throws(WireFault) {
        self.init()
        path = try wire.texts()
        part = try wire.spelled(DocumentPart.self)
        page = try wire.optionalNumber()
        sheet = try wire.optionalText()
        cell = try wire.optionalText()
        line = try wire.optionalNumber()
        name = try wire.optionalText()
    }

    func put(into wire: inout WireWriter) {
        wire.put(path)
        wire.put(part.rawValue)
        wire.put(page)
        wire.put(sheet)
        wire.put(cell)
        wire.put(line)
        wire.put(name)
    }
}

extension TextMark.Place {
    init(from wire: inout WireReader) throws(WireFault) {
        switch try wire.byte() {
        case 1:
            let row = try wire.number(notOver: WorkerProtocol.largestNumber)
            self = .cell(row: row, column: try wire.number(notOver: WorkerProtocol.largestNumber))
        case 2: self = .line(try wire.number(notOver: WorkerProtocol.largestNumber))
        case 3: self = .name(try wire.text())
        default: throw WireFault()
        }
    }

    func put(into wire: inout WireWriter) {
        switch self {
        case .cell(let row, let column):
            wire.put(byte: 1)
            wire.put(min(row, WorkerProtocol.largestNumber))
            wire.put(min(column, WorkerProtocol.largestNumber))
        case .line(let line):
            wire.put(byte: 2)
            wire.put(min(line, WorkerProtocol.largestNumber))
        case .name(let name):
            wire.put(byte: 3)
            wire.put(name)
        }
    }
}
