extension Catalog {
    /// The text to embed.
    package var embeddedText: String {
        var writer = RecordWriter()
        writer.write(entries)
        writer.write(profiles)
        return writer.text
    }

    /// Reads what `embeddedText` wrote; `nil` when the bytes are anything else.
    package init?(embedded bytes: [UInt8]) {
        var reader = RecordReader(bytes)
        guard let entries = try? reader.records(EntryDefinition.self),
            let profiles = try? reader.records(ProfileDefinition.self),
            reader.isAtEnd
        else { return nil }
        self.init(entries: entries, profiles: profiles)
    }
}

extension EntryDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        id = try reader.text()
        name = try reader.text()
        summary = try reader.text()
        recommended = try reader.flag()
        patterns = try reader.records()
        terms = try reader.optionalRecord()
        names = try reader.optionalRecord()
        document = try reader.optionalRecord()
        unavailable = try reader.optionalText()
        keywords = try KeywordDefinition(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        writer.write(id)
        writer.write(name)
        writer.write(summary)
        writer.write(recommended)
        writer.write(patterns)
        writer.write(terms)
        writer.write(names)
        writer.write(document)
        writer.write(unavailable)
        keywords.write(to: &writer)
    }
}

extension PatternDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        regex = try reader.text()
        validator = try reader.optionalText()
        boundary = try reader.choice()
        confidence = try ConfidenceDefinition(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        writer.write(regex)
        writer.write(validator)
        writer.write(boundary.rawValue)
        confidence.write(to: &writer)
    }
}

extension ConfidenceDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        alone = try reader.optionalChoice()
        keyword = try reader.choice()
        field = try reader.choice()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(alone?.rawValue)
        writer.write(keyword.rawValue)
        writer.write(field.rawValue)
    }
}

extension TermDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        list = try reader.text()
        confidence = try ConfidenceDefinition(from: &reader)
        everyday = try ConfidenceDefinition(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        writer.write(list)
        confidence.write(to: &writer)
        everyday.write(to: &writer)
    }
}

extension NameDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        given = try reader.text()
        family = try reader.text()
        confidence = try ConfidenceDefinition(from: &reader)
        partly = try ConfidenceDefinition(from: &reader)
    }

    func write(to writer: inout RecordWriter) {
        writer.write(given)
        writer.write(family)
        confidence.write(to: &writer)
        partly.write(to: &writer)
    }
}

extension DocumentDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        format = try reader.choice()
        confidence = try reader.choice()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(format.rawValue)
        writer.write(confidence.rawValue)
    }
}

extension KeywordDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        within = try reader.number()
        raise = try reader.texts()
        lower = try reader.texts()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(within)
        writer.write(raise)
        writer.write(lower)
    }
}

extension ProfileDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        id = try reader.text()
        name = try reader.text()
        summary = try reader.text()
        entries = try reader.texts()
        together = try reader.optionalRecord()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(id)
        writer.write(name)
        writer.write(summary)
        writer.write(entries)
        writer.write(together)
    }
}

extension TogetherDefinition: Record {
    init(from reader: inout RecordReader) throws(MalformedRecord) {
        entries = try reader.number()
        within = try reader.number()
    }

    func write(to writer: inout RecordWriter) {
        writer.write(entries)
        writer.write(within)
    }
}
