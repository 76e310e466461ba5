internal import WeirContent

/// What is stuck onto a page: notes, links, stamps, attached files, and the fields of forms (ISO 32000-1, 12.5).
struct PDFAnnotations {
    private let file: PDFFile
    private let fonts: FontBook
    private let stories: PDFStories
    private let form: PDFForm

    private static let most = 10_000
    private static let mostAppearances = 32

    /// The annotations of a file.
    init(_ file: PDFFile, _ fonts: FontBook, _ stories: PDFStories, _ form: PDFForm) {
        self.file = file
        self.fonts = fonts
        self.stories = stories
        self.form = form
    }

    /// Reads those of a page.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - attachments: Takes the files that are attached.
    /// - Throws: The limit that was reached.
    func read(_ page: PDFPage, _ attachments: inout PDFAttachments) throws(ReadingFault) {
        let annotations = file.array(page.dictionary["Annots"])
        var actions = PDFActions(file)
        try actions.add(of: page.dictionary)
        var notes: [UInt8] = []
        var fields: [UInt8] = []
        for annotation in annotations.prefix(Self.most) {
            guard let entries = file.dictionary(annotation) else { continue }
            let isField = file.name(entries["Subtype"]) == "Widget"
            var row = try row(entries)
            if isField {
                try form.read(annotation, &actions)
            } else {
                try actions.add(of: entries)
                attachments.add(entries["FS"], named: nil)
            }
            let shown = try appearance(entries, page, unlike: isField ? value(entries) : row)
            if !shown.isEmpty { row += (row.isEmpty ? [] : [0x0A]) + shown }
            guard !row.isEmpty else { continue }
            row.append(0x0A)
            if isField { fields += row } else { notes += row }
        }
        if annotations.count > Self.most { file.reading.report(.limitParts) }
        try stories.tell(.annotations, notes, page: page.number)
        try stories.tell(.form, form.takeRows() + fields, page: page.number)
        try actions.tell(stories, page: page.number)
    }

    private func row(_ annotation: PDFDictionary) throws(ReadingFault) -> [UInt8] {
        guard file.name(annotation["Subtype"]) != "Widget" else { return [] }
        var row: [UInt8] = []
        func append(_ text: [UInt8]) {
            guard !text.isEmpty else { return }
            if !row.isEmpty { row.append(0x09) }
            row += text
        }
        for key in ["T", "Subj", "Contents", "OverlayText"] {
            if let bytes = file.bytes(annotation[key]) { append(PDFTextString.utf8(bytes)) }
        }
        if let rich = try form.richText(annotation["RC"]), !Self.contains(row, rich) { append(rich) }
        return row
    }

    private func value(_ field: PDFDictionary) -> [UInt8] {
        if let bytes = file.bytes(field["V"]) { return PDFTextString.utf8(bytes) }
        guard let parent = file.dictionary(field["Parent"]), let bytes = file.bytes(parent["V"]) else { return [] }
        return PDFTextString.utf8(bytes)
    }

    /// What an annotation looks like, where it does not show what was read already.
    private func appearance(
        _ annotation: PDFDictionary,
        _ page: PDFPage,
        unlike known: [UInt8]
    ) throws(ReadingFault) -> [UInt8] {
        guard let looks = file.dictionary(annotation["AP"]) else { return [] }
        var text: [UInt8] = []
        var left = Self.mostAppearances
        for look in looks.entries {
            var streams: [PDFStream] = []
            switch file.resolve(look.value) {
            case .stream(let stream): streams = [stream]
            case .dictionary(let states): streams = states.entries.prefix(left).compactMap { file.stream($0.value) }
            default: continue
            }
            for stream in streams.prefix(left) {
                left -= 1
                let shown = try shown(stream, page)
                guard !shown.isEmpty, !Self.contains(known, shown), !Self.contains(text, shown) else { continue }
                if !text.isEmpty { text.append(0x0A) }
                text += shown
            }
        }
        return text
    }

    /// The text of an appearance; so much that it cannot be kept is handed over as a story of its own.
    private func shown(_ stream: PDFStream, _ page: PDFPage) throws(ReadingFault) -> [UInt8] {
        let story = stories.story(.annotations, page: page.number)
        let reader = ContentReader(file, fonts, into: story)
        var fault: ReadingFault?
        do { try reader.runForm(stream) } catch { fault = error }
        reader.page.close()
        fonts.count(reader.page)
        if reader.page.isPartial {
            story.append(reader.page.text)
            try story.finish()
        }
        if let fault { throw fault }
        return reader.page.isPartial ? [] : reader.page.text
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        part.isEmpty || part.count <= text.count && ByteSlice(text).first(part) != nil
    }
}
