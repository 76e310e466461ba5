internal import WeirContent

/// What a document says of itself: its information dictionary and its metadata (ISO 32000-1, 14.3).
enum PDFProperties {
    /// Hands over the properties and the labels among them.
    static func read(_ file: PDFFile, _ stories: PDFStories) throws(ReadingFault) {
        var labels = PDFLabels()
        if let information = file.dictionary(file.trailer["Info"]) {
            for (key, value) in information.entries {
                let text: [UInt8]
                switch file.resolve(value) {
                case .string(let bytes): text = PDFTextString.utf8(bytes)
                case .name(let name): text = Array(name.utf8)
                default: continue
                }
                labels.add(key, text)
                try stories.tell(.properties, text, name: key)
            }
        }
        tell(labels, file, stories)
        file.reading.attempt { () throws(ReadingFault) in
            guard let metadata = file.stream(file.root["Metadata"]) else { return }
            try readMetadata(file.data(of: metadata), file.reading, stories)
        }
    }

    /// Hands over metadata (XMP) and the labels in it.
    static func readMetadata(_ data: ByteSlice, _ reading: Reading, _ stories: PDFStories) throws(ReadingFault) {
        let markup = try PDFMarkup.read([data], withAttributes: true)
        if !stories.isRevision { for label in markup.labels.labels { reading.label(label) } }
        try stories.tell(.properties, markup.text, name: "XMP")
    }

    private static func tell(_ labels: PDFLabels, _ file: PDFFile, _ stories: PDFStories) {
        guard !stories.isRevision else { return }
        for label in labels.labels { file.reading.label(label) }
    }
}
