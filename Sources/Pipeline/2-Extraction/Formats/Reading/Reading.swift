internal import WeirContent
package import WeirExtraction

/// The reading of one document, with all its members: where readers hand over text, and what it may still cost.
package final class Reading {
    /// What is to be read.
    let options: ExtractionOptions
    /// The members that lead to what is read now.
    private(set) var path: [String] = []
    /// The media type that somebody states for what is read now, parameters included.
    private(set) var declaredType: String?
    /// How many pictures were handed over.
    private(set) var pictures = 0

    private let sink: any ExtractionSink
    private var budget: ReadingBudget
    private var issues: Set<ReportedIssue> = []
    /// Whether the member that is read now says again what was given before.
    private var isRepeating = false
    /// How much was said so far: stories with text, problems, pictures, members.
    private var utterances = 0
    /// Whether what stands behind the content was read with it, so that an archive there is not read again.
    private var hasReadTail = false

    private struct ReportedIssue: Hashable {
        let problem: ContentProblem
        let path: [String]
    }

    private init(_ options: ExtractionOptions, _ sink: any ExtractionSink) {
        self.options = options
        self.sink = sink
        budget = ReadingBudget(options.limits)
    }

    /// Reads a document; whatever happens reaches `sink`.
    package static func run(_ content: ByteSlice, _ options: ExtractionOptions, into sink: any ExtractionSink) {
        let reading = Reading(options, sink)
        guard content.count <= options.limits.inputBytes else { return reading.report(.limitInput) }
        let decoded = ContentEncoding.decode(content, options.encodings, reading)
        reading.identifyAndRead(decoded.content, name: options.name, declaredType: options.declaredType)
        for tail in decoded.tails {
            reading.attempt { () throws(ReadingFault) in try TrailingData.read(tail, from: 0, reading) }
        }
    }

    /// Reads a document as one format, whatever its bytes look like; for who knows it, and to try one reader on anything.
    package static func run(
        _ content: ByteSlice,
        as format: ContentFormat,
        _ options: ExtractionOptions,
        into sink: any ExtractionSink
    ) {
        let reading = Reading(options, sink)
        guard content.count <= options.limits.inputBytes else { return reading.report(.limitInput) }
        reading.declaredType = options.declaredType
        sink.format(format, path: [])
        reading.attempt { () throws(ReadingFault) in
            if PackageReaders.reads(format) {
                try PackageReaders.read(ZIPArchive(content, limit: options.limits.entries), as: format, reading)
            } else if let reader = FormatReaders.reader(for: format) {
                try reader.read(content, reading)
            } else {
                throw ReadingFault(.unsupportedFormat)
            }
        }
        if !content.isEmpty, reading.utterances == 0 { reading.report(.unsupportedNoText) }
    }

    /// What may be spent.
    var limits: ExtractionLimits { options.limits }

    /// The character encoding that is stated for what is read now.
    var declaredCharset: String? { declaredType.flatMap { DeclaredType.parameter("charset", of: $0) } }

    // MARK: - Handing over

    /// Begins a story: text that belongs together and is read without a break.
    ///
    /// Stories do not nest; finish one before the next begins.
    func story(
        _ part: DocumentPart,
        page: Int? = nil,
        sheet: String? = nil,
        name: String? = nil,
        isRepeat: Bool = false
    ) -> Story {
        let origin = Origin(path: path, part: part, page: page, sheet: sheet, name: name)
        return Story(origin, isRepeat: isRepeat || isRepeating, self, sink)
    }

    /// Hands over a short story at once.
    func tell(
        _ part: DocumentPart,
        _ text: [UInt8],
        page: Int? = nil,
        name: String? = nil,
        isRepeat: Bool = false
    ) throws(ReadingFault) {
        let story = story(part, page: page, name: name, isRepeat: isRepeat)
        story.append(text)
        try story.finish()
    }

    /// States a problem of what is read now, once.
    func report(_ problem: ContentProblem) {
        report(problem, at: path)
    }

    /// States a problem of a member that is not opened.
    func report(_ problem: ContentProblem, member: String) {
        report(problem, at: path + [member])
    }

    private func report(_ problem: ContentProblem, at path: [String]) {
        utterances += 1
        guard issues.count < limits.issues else {
            if issues.insert(ReportedIssue(problem: .limitIssues, path: [])).inserted {
                sink.issue(.limitIssues, path: [])
            }
            return
        }
        if issues.insert(ReportedIssue(problem: problem, path: path)).inserted { sink.issue(problem, path: path) }
    }

    /// States the format of what is read now, once it is known better than from its first bytes.
    func refine(_ format: ContentFormat) {
        sink.format(format, path: path)
    }

    /// States a label of the document.
    func label(_ label: SensitivityLabel) {
        sink.label(label)
    }

    /// Hands over a picture, encoded as a file, for text to be recognised in it.
    func picture(_ picture: ByteSlice, page: Int? = nil) {
        utterances += 1
        guard options.wantsPictures else { return report(.skippedRecognition) }
        guard picture.count >= limits.pictureBytes.lowerBound else { return report(.skippedSize) }
        guard picture.count <= limits.pictureBytes.upperBound else { return report(.limitPicture) }
        guard pictures < limits.pictures else { return report(.limitPictures) }
        pictures += 1
        picture.withSpan { sink.picture($0, origin: Origin(path: path, part: .ocr, page: page)) }
    }

    /// Notes that a story had text.
    func heard(textBytes: Int) {
        if textBytes > 0 { utterances += 1 }
    }

    /// Notes that the reader of the content has read what stands behind it, too.
    func noteTail() {
        hasReadTail = true
    }

    // MARK: - Spending

    /// Takes decompressed or decoded bytes from the budget; call it before they are allocated.
    func spend(bytes: Int) throws(ReadingFault) { try budget.spend(bytes: bytes) }
    /// How many more bytes may be decompressed.
    var bytesLeft: Int { budget.bytesLeft }
    /// Takes text from the budget; stories do it themselves.
    func spend(text: Int) throws(ReadingFault) { try budget.spend(text: text) }
    /// Takes one member from the budget.
    func spendEntry() throws(ReadingFault) { try budget.spendEntry() }
    /// How many more parts of mails and forms may be read.
    var partsLeft: Int { budget.partsLeft }
    /// Takes one part of a mail or form from the budget.
    func spendPart() throws(ReadingFault) { try budget.spendPart() }
    /// Takes drawing operators from the budget.
    func spend(operators: Int) throws(ReadingFault) { try budget.spend(operators: operators) }

    // MARK: - Descending

    /// Reads a member: its format is told from its bytes.
    ///
    /// Problems of the member are reported with its path and end there.
    ///
    /// - Parameters:
    ///   - content: Its bytes, which were already spent.
    ///   - name: What it is called; becomes the last element of the path.
    ///   - declaredType: The media type somebody states, parameters included.
    ///   - isRepeat: Whether it is another form of what was given before, as the HTML of a mail that is there as text too.
    /// - Throws: When a limit of the whole document is reached, so that no other member can be read either.
    func descend(
        into content: ByteSlice,
        name: String,
        declaredType: String? = nil,
        isRepeat: Bool = false
    ) throws(ReadingFault) {
        guard path.count < limits.depth else { return report(.limitDepth, member: name) }
        let wasRepeating = isRepeating
        isRepeating = isRepeating || isRepeat
        path.append(name)
        identifyAndRead(content, name: name, declaredType: declaredType)
        path.removeLast()
        isRepeating = wasRepeating
        try budget.check()
    }

    /// Does something as if inside a member, for readers that know the format of what they hold.
    ///
    /// - Throws: As `descend`.
    func within(_ name: String, _ body: () throws(ReadingFault) -> Void) throws(ReadingFault) {
        guard path.count < limits.depth else { return report(.limitDepth, member: name) }
        let outer = declaredType
        // What is stated for the whole says nothing of its members.
        declaredType = nil
        path.append(name)
        attempt(body)
        path.removeLast()
        declaredType = outer
        try budget.check()
    }

    /// Does something for one message of a mailbox, which may have as many parts as a message that stands alone.
    ///
    /// A fault is reported; too many parts end the message and not the mailbox.
    func attemptMessage(_ body: () throws(ReadingFault) -> Void) {
        let outer = budget.beginParts(limits.parts)
        attempt(body)
        budget.endParts(outer)
    }

    /// Does something of which a fault is reported and does not end the rest.
    func attempt(_ body: () throws(ReadingFault) -> Void) {
        do { try body() } catch { report(error.problem) }
    }

    private func identifyAndRead(_ content: ByteSlice, name: String, declaredType: String?) {
        let before = utterances
        let outer = self.declaredType
        self.declaredType = declaredType
        defer { self.declaredType = outer }
        let format = content.withSpan { FormatSniffer.format(of: $0, declaredType: declaredType) }
        sink.format(format, path: path)
        if FormatSniffer.isSurprising(format, name: name) { report(.mismatchName) }
        guard options.opensArchives || !format.isArchive else { return report(.skippedArchive) }
        let outerTail = hasReadTail
        hasReadTail = false
        defer { hasReadTail = outerTail }
        let appended = format == .zip ? nil : AppendedZIP(content, in: format, limit: limits.entries)
        if let reader = FormatReaders.reader(for: format) {
            attempt { () throws(ReadingFault) in try reader.read(content, self) }
        } else if format != .program || appended == nil {
            readUnknown(content, before: appended)
        }
        if let appended { read(appended) }
        if !content.isEmpty, utterances == before { report(.unsupportedNoText) }
    }

    /// Reads what stands before an archive, where it is the archive that made the whole look like nothing known: a script
    /// that unpacks itself.
    private func readUnknown(_ content: ByteSlice, before appended: AppendedZIP?) {
        guard let appended, appended.archive.start < content.count else {
            // The last part of a split ZIP archive begins in the middle of a member.
            guard options.opensArchives, ZIPEndRecord.find(in: content)?.isVolume == true else {
                return report(.unsupportedFormat)
            }
            refine(.zip)
            return attempt { () throws(ReadingFault) in try ZIPReader.read(content, self) }
        }
        let head = content.clamped(from: 0, count: appended.archive.start)
        let format = head.withSpan { FormatSniffer.format(of: $0) }
        guard let reader = FormatReaders.reader(for: format) else { return report(.unsupportedFormat) }
        refine(format)
        attempt { () throws(ReadingFault) in try reader.read(head, self) }
    }

    /// Reads a ZIP archive that was found in the tail of something else.
    private func read(_ appended: AppendedZIP) {
        report(.mismatchPolyglot)
        guard options.opensArchives else { return report(.skippedArchive) }
        guard !hasReadTail else { return }
        attempt { () throws(ReadingFault) in
            try within(AppendedZIP.name) { () throws(ReadingFault) in
                refine(.zip)
                try ZIPReader.read(appended.archive, self)
            }
        }
    }
}
