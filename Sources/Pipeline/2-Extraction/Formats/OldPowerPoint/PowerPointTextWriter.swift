internal import WeirContent

/// Writes the text in the records of a presentation into stories, one a slide.
final class PowerPointTextWriter {
    private let reading: Reading
    private var part = DocumentPart.other
    private var page: Int?
    private var text: [UInt8] = []
    private var extras: [DocumentPart: [UInt8]] = [:]
    private var objects: [ByteSlice] = []

    private static let deepest = 100_000

    /// A writer for one presentation.
    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Writes a record of the stream, with all that is in it.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - page: The number of the slide that it is.
    ///   - isCurrent: Whether it is part of the presentation as it is now.
    /// - Throws: The limit that was reached.
    func write(_ record: PowerPointRecord, page: Int?, isCurrent: Bool) throws(ReadingFault) {
        part = isCurrent ? Self.part(of: record.type) : .revisions
        self.page = page
        guard record.isContainer else {
            try read(record)
            return try pass()
        }
        // Containers are entered through a stack of what is left of each: records may be nested as deep as they like.
        var pending: [(body: ByteSlice, offset: Int, type: UInt16)] = [(record.body, 0, record.type)]
        var slides = 0
        while let (body, offset, type) = pending.popLast() {
            guard offset + 8 <= body.count else { continue }
            let record = try PowerPointRecord(body, at: offset)
            pending.append((body, offset + 8 + record.body.count, type))
            if record.isCutOff { reading.report(.corruptStructure) }
            if type == 0x0FF0, record.type == 0x03F3 {
                // The outline holds the text of all slides, each after the record that names it.
                try pass()
                slides += 1
                self.page = part == .slide ? slides : nil
            }
            if record.isContainer, pending.count >= Self.deepest { reading.report(.limitDepth) }
            if record.isContainer, pending.count < Self.deepest {
                if record.type == 0x0FF0 {
                    try pass()
                    slides = 0
                    part = isCurrent ? Self.listPart(record.instance) : .revisions
                }
                pending.append((record.body, 0, record.type))
            } else {
                try read(record, in: type)
            }
        }
        try pass()
    }

    /// Hands over the embedded objects.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        for (number, object) in objects.enumerated() {
            try reading.spendEntry()
            try reading.descend(into: object, name: "object \(number + 1)")
        }
    }

    private func pass() throws(ReadingFault) {
        let text = text
        let extras = extras
        self.text = []
        self.extras = [:]
        try reading.tell(part, text, page: page)
        guard !extras.isEmpty else { return }
        for part in DocumentPart.allCases {
            if let text = extras[part] { try reading.tell(part, text, page: page) }
        }
    }

    private static func part(of type: UInt16) -> DocumentPart {
        switch type {
        case 0x03EE: .slide
        case 0x03F0: .notes
        case 0x03F8, 0x0FC9: .master
        default: .other
        }
    }

    private static func listPart(_ instance: UInt16) -> DocumentPart {
        switch instance {
        case 0: .slide
        case 1: .master
        case 2: .notes
        default: .other
        }
    }

    /// Reads a record that holds no others (MS-PPT 2.9.40, 2.9.41, 2.2.6).
    private func read(_ record: PowerPointRecord, in container: UInt16 = 0) throws(ReadingFault) {
        switch record.type {
        case 0x0FA0: append(to: &text) { LittleUTF16.append(record.body, to: &$0) }
        case 0x0FA8: append(to: &text) { LittleUTF16.append(low: record.body, to: &$0) }
        case 0x0FBA:
            // The names of tags are PowerPoint's own.
            guard !record.body.has(Array("_\0_\0_\0P\0P\0T\0".utf8)) else { return }
            let part = Self.stringPart(of: container)
            if let part {
                append(to: &extras[part, default: []]) { LittleUTF16.append(record.body, to: &$0) }
            } else {
                append(to: &text) { LittleUTF16.append(record.body, to: &$0) }
            }
        case 0x1011: try readObject(record)
        // Names and alternative texts of shapes are properties of drawings.
        case 0xF00B, 0xF121, 0xF122: PrintableRuns.append(record.body, to: &extras[.attributes, default: []])
        default: break
        }
    }

    /// The part that a string is, by the container it stands in.
    private static func stringPart(of container: UInt16) -> DocumentPart? {
        switch container {
        case 0x0FD7, 0x0FE4: .links
        case 0x2EE0: .comments
        case 0x0FD9: .footer
        case 0x0FCC, 0x0FCE, 0x0FEE: .names
        default: nil
        }
    }

    /// Appends lines: paragraphs end with CR, lines with VT (MS-PPT 2.9.40).
    private func append(to output: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
        let start = output.count
        body(&output)
        for place in start..<output.count where output[place] == 0x0D || output[place] == 0x0B { output[place] = 0x0A }
        output.append(0x0A)
    }

    /// An embedded object: a compound file, as it is or compressed (MS-PPT 2.10.34).
    private func readObject(_ record: PowerPointRecord) throws(ReadingFault) {
        guard record.instance == 1 else { return objects.append(record.body) }
        var object: [UInt8] = []
        do {
            try unsafe Inflater.inflate(record.body.clamped(from: 4), .zlib, reading) { (piece) throws(ReadingFault) in
                unsafe object.append(contentsOf: piece)
            }
        } catch {
            reading.report(error.problem)
        }
        if !object.isEmpty { objects.append(ByteSlice(object)) }
    }
}
