extension EntryDocumentation {
    /// The text to embed for a list of entries.
    package static func embeddedText(of documentation: [EntryDocumentation]) -> String {
        var writer = RecordWriter()
        writer.write(documentation)
        return writer.text
    }

    /// Reads what `embeddedText(of:)` wrote; `nil` when the bytes are anything else.
    package static func list(embedded bytes: [UInt8]) -> [EntryDocumentation]? {
        var reader = RecordReader(bytes)
        guard let documentation = try? reader.records(EntryDocumentation.self), reader.isAtEnd else { return nil }
        return documentation
    }
}

extension EntryDocumentation: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        entry = try reader.text()
        examples = try ExampleDefinition(from: &reader)
        overlaps = try reader.texts()
        references = try reader.texts()
        notes = try reader.optionalText()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(entry)
        examples.write(to: &writer)
        writer.write(overlaps)
        writer.write(references)
        writer.write(notes)
    }
}

extension ExampleDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        match = try reader.records()
        reject = try reader.records()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(match)
        writer.write(reject)
    }
}

extension MatchExample: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        text = try reader.text()
        let level = try reader.optionalText()
        confidence = level.flatMap(ConfidenceLevel.init(rawValue:))
        guard (level == nil) == (confidence == nil) else { throw MalformedRecord() }
    }

    func write(to writer: inout RecordWriter) {
        writer.write(text)
        writer.write(confidence?.rawValue)
    }
}

extension RejectExample: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        text = try reader.text()
        why = try reader.text()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(text)
        writer.write(why)
    }
}
