internal import WeirContent
internal import WeirExtraction

/// Reads a storage of a compound file: the document in it, and everything beside that.
struct StorageReader {
    private let file: CompoundFile
    private let reading: Reading

    /// How deep storages stand in each other before they are passed over.
    private static let deepest = 32
    /// The streams that make a storage a document or an embedded object.
    private static let documents = [
        "worddocument", "workbook", "book", "powerpoint document", "__properties_version1.0", "encryptedpackage",
        "\u{1}ole10native", "package", "contents",
    ]

    /// A reader of the storages of a file.
    init(_ file: CompoundFile, _ reading: Reading) {
        self.file = file
        self.reading = reading
    }

    /// Reads a storage.
    ///
    /// - Throws: The limit of the whole document that was reached.
    func read(_ entry: CompoundEntry, level: Int = 0) throws(ReadingFault) {
        let storage = CompoundStorage(file, entry)
        readDocument(storage, level: level)
        for member in storage.takeRest() {
            switch member.entry.kind {
            case .stream: try readStream(member)
            case .storage: try readStorage(member, level: level + 1)
            default: break
            }
        }
    }

    /// Reads the document in a storage, where there is one of a format we know.
    private func readDocument(_ storage: CompoundStorage, level: Int) {
        if storage.hasStream("worddocument") {
            reading.refine(.oldWord)
            reading.attempt { () throws(ReadingFault) in try OldWordReader.read(storage, reading) }
        }
        // Excel 97 can write both for older versions: they need not hold the same.
        for name in ["workbook", "book"] where storage.hasStream(name) {
            reading.refine(.oldExcel)
            reading.attempt { () throws(ReadingFault) in try OldExcelReader.read(storage, name, reading) }
        }
        if storage.hasStream("powerpoint document") {
            reading.refine(.oldPowerPoint)
            reading.attempt { () throws(ReadingFault) in try OldPowerPointReader.read(storage, reading) }
        }
        if storage.hasStream("__properties_version1.0") {
            reading.refine(.outlookMessage)
            reading.attempt { () throws(ReadingFault) in
                try OutlookMessageReader(storage, self, reading).read(level: level)
            }
        }
        if storage.take("encryptedpackage", .stream) != nil { reading.report(.encrypted) }
        if storage.hasStream("dir"), storage.hasStream("_vba_project") {
            reading.attempt { () throws(ReadingFault) in try VBAProject.read(storage, reading) }
        }
    }

    private func readStorage(_ member: CompoundStorage.Member, level: Int) throws(ReadingFault) {
        guard level < Self.deepest else { return reading.report(.limitDepth, member: member.displayName) }
        let isDocument = file.children(of: member.entry).contains { child in
            child.kind == .stream && Self.documents.contains(file.name(of: child).lowercased())
        }
        guard isDocument else { return try read(member.entry, level: level) }
        try readObject(member.entry, name: member.displayName, level: level)
    }

    /// Reads a storage that stands for itself: an embedded document, an attached message.
    ///
    /// - Throws: The limit of the whole document that was reached.
    func readObject(_ entry: CompoundEntry, name: String, level: Int) throws(ReadingFault) {
        guard level < Self.deepest else { return reading.report(.limitDepth, member: name) }
        try reading.spendEntry()
        try reading.within(name) { () throws(ReadingFault) in try read(entry, level: level + 1) }
    }

    /// Reads a stream that belongs to no document: what its name or its first bytes tell, else what can be read in it.
    ///
    /// - Throws: The limit of the whole document that was reached.
    func readStream(_ member: CompoundStorage.Member) throws(ReadingFault) {
        let content = try file.content(of: member.entry, reading)
        guard !content.isEmpty else { return }
        if content.has([0xFE, 0xFF]), member.name.hasPrefix("\u{5}") {
            do {
                return try PropertySetStream.read(content, name: member.name, reading)
            } catch {
                reading.report(error.problem)
                return try PrintableRuns.tell(content, reading, name: member.displayName)
            }
        }
        switch member.name.lowercased() {
        case "\u{1}ole10native":
            let object = OLEPackage(native: content)
            guard let name = object.name else { return try descend(into: object.content, name: member.displayName) }
            try reading.spendEntry()
            try reading.descend(into: object.content, name: name)
        case let name where name.hasPrefix("labelinfo"):
            readLabels(content)
            return try PrintableRuns.tell(content, reading, part: .properties, name: member.displayName)
        default:
            try descend(into: content, name: member.displayName)
        }
    }

    /// States the labels that an encrypted package keeps outside of what is encrypted (MS-OFFCRYPTO 2.6).
    private func readLabels(_ content: ByteSlice) {
        let handler = LabelInfoHandler(SensitivityLabels())
        let scanner = XMLScanner(handler)
        reading.attempt { () throws(ReadingFault) in
            try unsafe content.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe scanner.feed(bytes) }
            if try !scanner.finish() { throw .corrupt }
        }
        handler.labels.report(to: reading)
    }

    /// Reads embedded bytes as what they are; bytes of no known format as what can be read in them.
    private func descend(into content: ByteSlice, name: String) throws(ReadingFault) {
        switch content.withSpan({ FormatSniffer.format(of: $0) }) {
        case .unknown: try PrintableRuns.tell(content, reading, name: name)
        // Records of a few bytes look like text by chance, and have none that is worth a member of its own.
        case .text where content.count < 64: try PrintableRuns.tell(content, reading, name: name)
        default:
            try reading.spendEntry()
            try reading.descend(into: content, name: name)
        }
    }
}
