internal import WeirContent
internal import WeirExtraction

/// The properties of a document in its two streams: who wrote it, when, about what, and what people added.
enum PropertySetStream {
    /// Hands over the properties of a stream, a line each, and the labels among them.
    ///
    /// - Throws: What is damaged, or the limit that was reached.
    static func read(_ stream: ByteSlice, name: String, _ reading: Reading) throws(ReadingFault) {
        let isSummary = name == "\u{5}SummaryInformation"
        let story = reading.story(.properties)
        var labels = SensitivityLabels()
        var fault: ReadingFault?
        do {
            for (number, set) in try PropertySet.sets(in: stream).enumerated() {
                for property in set.properties {
                    append(property, of: set, isSummary: isSummary && number == 0, to: story)
                    if let name = property.name {
                        labels.take(property: name, value: String(decoding: property.value, as: UTF8.self))
                    }
                    try story.pass()
                }
            }
        } catch {
            fault = error
        }
        labels.report(to: reading)
        try story.finish()
        if let fault { throw fault }
    }

    private static func append(
        _ property: PropertySet.Property,
        of set: PropertySet,
        isSummary: Bool,
        to story: Story
    ) {
        if let name = property.name {
            story.mark(.name(name))
            story.append(name)
            story.append(0x09)
        } else {
            story.mark(.name(knownName(property.id, isSummary: isSummary)))
        }
        story.append(property.value)
        story.append(0x0A)
    }

    /// What the properties of the format are called (MS-OLEPS 3.1.2, MS-OSHARED 2.3.3.2.1.1 and 2.3.3.2.2.1).
    private static func knownName(_ id: UInt32, isSummary: Bool) -> String {
        let names =
            isSummary
            ? [2: "Title", 3: "Subject", 4: "Author", 5: "Keywords", 6: "Comments", 7: "Template", 8: "LastAuthor"]
            : [2: "Category", 13: "Parts", 14: "Manager", 15: "Company", 27: "ContentStatus", 28: "Language"]
        return names[Int(id)] ?? "property \(id)"
    }
}
