internal import WeirContent

/// The files in a document: attached to it, to its pages or to notes, or collected in a portfolio (ISO 32000-1, 7.11.4).
struct PDFAttachments {
    private struct Attachment {
        let name: String
        let stream: PDFStream
    }

    private let file: PDFFile
    private var attachments: [Attachment] = []
    private var seen: Set<PDFReference> = []
    /// What is said about the files.
    private var descriptions: [UInt8] = []

    /// No files yet.
    init(_ file: PDFFile) {
        self.file = file
    }

    /// Adds all that the document itself names.
    mutating func addAll() {
        let names = file.dictionary(file.root["Names"]) ?? PDFDictionary()
        for leaf in PDFTree.leaves(names["EmbeddedFiles"], "Names", file) {
            add(leaf.value, named: leaf.key.bytes)
        }
        for object in file.values(file.root["AF"]) { add(object, named: nil) }
    }

    /// Adds the files of a file specification.
    mutating func add(_ object: PDFObject?, named key: [UInt8]?) {
        guard let specification = file.dictionary(object), let files = file.dictionary(specification["EF"]) else {
            return
        }
        let stated = ["UF", "F", "Unix", "DOS", "Mac"].compactMap { file.bytes(specification[$0]) }
            .first { !$0.isEmpty }
        let name = String(decoding: PDFTextString.utf8(stated ?? key ?? Array("attachment".utf8)), as: UTF8.self)
        var isNew = false
        for entry in files.entries {
            guard let stream = file.stream(entry.value) else { continue }
            if let reference = stream.reference, !seen.insert(reference).inserted { continue }
            attachments.append(Attachment(name: name, stream: stream))
            isNew = true
        }
        if isNew { describe(specification, name) }
    }

    private mutating func describe(_ specification: PDFDictionary, _ name: String) {
        descriptions += name.utf8
        var texts: [PDFObject?] = [specification["Desc"]]
        if let item = file.dictionary(specification["CI"]) {
            for entry in item.entries { texts.append(file.dictionary(entry.value)?["D"] ?? entry.value) }
        }
        for text in texts {
            guard let bytes = file.bytes(text) else { continue }
            descriptions.append(0x09)
            descriptions += PDFTextString.utf8(bytes)
        }
        descriptions.append(0x0A)
    }

    /// Reads the files, each as a member of the document.
    ///
    /// - Throws: The limit of the whole document that was reached.
    func read(_ stories: PDFStories) throws(ReadingFault) {
        try stories.tell(.names, descriptions)
        guard !stories.isRevision else { return }
        for attachment in attachments {
            try file.reading.spendEntry()
            let content: ByteSlice
            do {
                content = try file.data(of: attachment.stream)
            } catch {
                file.reading.report(error.problem, member: attachment.name)
                continue
            }
            try file.reading.descend(into: content, name: attachment.name)
        }
    }
}
