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
        file.reading.attempt { () throws(ReadingFault) in
            guard let metadata = file.stream(file.root["Metadata"]) else { return }
            let markup = try PDFMarkup.read([file.data(of: metadata)], withAttributes: true)
            labels.merge(markup.labels)
            try stories.tell(.properties, markup.text, name: "XMP")
        }
        guard !stories.isRevision else { return }
        for label in labels.labels { file.reading.label(label) }
    }

    /// Hands over metadata (XMP) that stands open in a file whose rest is protected, and the labels in it.
    ///
    /// - Throws: The limit that was reached.
    static func readOpenMetadata(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let markup = try PDFMarkup.read([data], withAttributes: true)
        for label in markup.labels.labels { reading.label(label) }
        try reading.tell(.properties, markup.text, name: "XMP")
    }
}
