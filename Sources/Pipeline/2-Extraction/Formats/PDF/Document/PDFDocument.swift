internal import WeirContent

/// A document that was opened: reads its parts one after the other, so that a fault in one does not end the others.
struct PDFDocument {
    private let file: PDFFile
    private let stories: PDFStories
    private let fonts: FontBook

    /// A page with a picture and less text than this is taken for a scan.
    private static let fewCharacters = 16

    /// A document.
    init(_ file: PDFFile, _ stories: PDFStories) {
        self.file = file
        self.stories = stories
        fonts = FontBook(file)
    }

    /// Reads everything.
    ///
    /// - Throws: The limit of the whole document that was reached.
    func read(_ pages: [PDFPage]) throws(ReadingFault) {
        var actions = PDFActions(file)
        var attachments = PDFAttachments(file)
        let form = PDFForm(file, stories)
        file.reading.attempt { () throws(ReadingFault) in try PDFProperties.read(file, stories) }
        file.reading.attempt { () throws(ReadingFault) in try form.read(&actions) }
        file.reading.attempt { () throws(ReadingFault) in try PDFOutline.read(file, stories, &actions) }
        file.reading.attempt { () throws(ReadingFault) in try PDFNames.read(file, stories) }
        file.reading.attempt { () throws(ReadingFault) in
            try actions.add(of: file.root)
            let names = file.dictionary(file.root["Names"]) ?? PDFDictionary()
            for leaf in PDFTree.leaves(names["JavaScript"], "Names", file) { try actions.add(leaf.value) }
            try actions.tell(stories)
        }
        let annotations = PDFAnnotations(file, fonts, stories, form)
        for page in pages {
            file.reading.attempt { () throws(ReadingFault) in try annotations.read(page, &attachments) }
            file.reading.attempt { () throws(ReadingFault) in try read(page) }
            // A limit of the whole document ends it; one of a page does not.
            try file.reading.spend(operators: 0)
        }
        if fonts.hasManyUnmapped { file.reading.report(.unsupportedGlyphs) }
        attachments.addAll()
        for page in pages {
            for object in file.values(page.dictionary["AF"]) { attachments.add(object, named: nil) }
        }
        try attachments.read(stories)
    }

    private func read(_ page: PDFPage) throws(ReadingFault) {
        let story = stories.story(.body, page: page.number)
        let reader = ContentReader(file, fonts, into: story)
        var fault: ReadingFault?
        do {
            try reader.run(content(of: page), resources: page.resources)
            try readHidden(page, reader)
        } catch {
            fault = error
        }
        reader.page.close()
        // What was read until then stays, whatever went wrong.
        try finish(reader, story, page)
        if let fault { throw fault }
    }

    private func finish(_ reader: ContentReader, _ story: Story, _ page: PDFPage) throws(ReadingFault) {
        if reader.page.isPartial {
            story.append(reader.page.text)
            try story.finish()
        } else {
            try stories.tell(.body, reader.page.text, page: page.number)
            if let sorted = LineSorter.text(of: reader.page) {
                try stories.tell(.body, sorted, page: page.number, isRepeat: true)
            }
        }
        try stories.tell(.attributes, reader.replacements, page: page.number)
        fonts.count(reader.page)
        if !stories.isRevision, !reader.page.isPartial, hasFewCharacters(reader.page.text) {
            PDFPictures.handOver(reader.pictures, file, page: page.number)
        }
    }

    private func hasFewCharacters(_ text: [UInt8]) -> Bool {
        // Bytes that go on a character do not count.
        text.lazy.filter { $0 > 0x20 && $0 & 0xC0 != 0x80 }.prefix(Self.fewCharacters).count < Self.fewCharacters
    }

    /// The streams of a page's content, which parts of one program may be spread over.
    private func content(of page: PDFPage) throws(ReadingFault) -> ByteSlice {
        let streams = file.values(page.dictionary["Contents"]).compactMap { file.stream($0) }
        if streams.count == 1 { return try file.data(of: streams[0]) }
        var content: [UInt8] = []
        for stream in streams {
            do {
                let data = try file.data(of: stream)
                // The copy of a stream that stands here many times costs as much as any.
                try file.reading.spend(bytes: data.count)
                content += data.array
                content.append(0x0A)
            } catch {
                guard error == .corrupt else { throw error }
                file.reading.report(error.problem)
            }
        }
        return ByteSlice(content)
    }

    /// Runs what the page could draw and does not: forms, and patterns, which are drawn as a colour.
    private func readHidden(_ page: PDFPage, _ reader: ContentReader) throws(ReadingFault) {
        for kind in ["XObject", "Pattern"] {
            guard let entries = file.dictionary(page.resources[kind])?.entries else { continue }
            for entry in entries {
                guard let reference = entry.value.referenceValue, !reader.drawn.contains(reference),
                    fonts.hidden.insert(reference).inserted, let stream = file.stream(entry.value),
                    kind == "Pattern" || file.name(stream.dictionary["Subtype"]) == "Form"
                else { continue }
                reader.page.breakLine()
                try reader.runForm(stream)
            }
        }
    }
}
