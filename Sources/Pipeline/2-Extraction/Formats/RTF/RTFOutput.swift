internal import WeirContent

/// What RTF holds on its way out: its text at once, everything set apart from it when it ends.
final class RTFOutput {
    /// The code page of the document.
    var documentPage = 1252 {
        didSet { use(font: font) }
    }
    /// What kind of picture the digits are of.
    var picture = RTFPicture.metafile

    private static let shortestAttribute = 6

    private let reading: Reading
    private let story: Story
    private var destination = RTFDestination.text
    private var apart: [DocumentPart: [UInt8]] = [:]
    /// Bytes with one or two of them a character, until all of a run are there.
    private var pending: [UInt8] = []
    /// The first half of a character that `\u` writes in two.
    private var highUnit: UInt16?
    private var font = -1
    private var fontPages: [Int: Int] = [:]
    private var pages: [Int: CodePage] = [:]
    private var page = CodePage(1252)
    private var digits: [UInt8] = []
    private var halfByte: UInt8?
    private var spent = 0
    private var objects: [RTFObject] = []
    private var labels = SensitivityLabels()
    private var propertyName: [UInt8] = []
    private var propertyValue: [UInt8] = []
    /// The name of the property whose value comes next.
    private var lastName = ""
    /// What stands where no text belongs.
    private var ignored: [UInt8] = []

    /// An output whose text is one part of the document.
    init(body: DocumentPart, isRepeat: Bool, _ reading: Reading) {
        self.reading = reading
        story = reading.story(body, isRepeat: isRepeat)
    }

    // MARK: - State

    /// States which code page a font has.
    func define(font: Int, codePage: Int) { fontPages[font] = codePage }

    /// States which font the text has from now on.
    func use(font: Int) {
        flush()
        self.font = font
        let number = fontPages[font] ?? documentPage
        guard number != page.number else { return }
        if let known = pages[number] {
            page = known
        } else {
            page = CodePage(number)
            pages[number] = page
        }
    }

    /// States where text goes from now on.
    func use(_ destination: RTFDestination) {
        self.destination = destination
    }

    // MARK: - Text

    /// Appends bytes as they stand in the file.
    ///
    /// - Throws: The limit that was reached.
    func append(_ bytes: Span<UInt8>) throws(ReadingFault) {
        guard !destination.isHexadecimal else { return try append(digits: bytes) }
        dropHighUnit()
        unsafe bytes.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
        if pending.count > 1 << 15 { flush() }
        try pass()
    }

    /// Appends a byte that the file escapes.
    func append(escaped byte: UInt8) {
        guard !destination.isHexadecimal else { return }
        dropHighUnit()
        pending.append(byte)
    }

    /// Appends characters of a control word.
    func append(_ text: StaticString) {
        guard !destination.isHexadecimal else { return }
        flush()
        text.withUTF8Buffer { bytes in
            write { unsafe $0.append(contentsOf: bytes) }
        }
    }

    /// Appends a character.
    func append(scalar: UInt32) {
        guard !destination.isHexadecimal else { return }
        flush()
        write { LittleUTF16.append(scalar: scalar, to: &$0) }
    }

    /// Appends a character, or half of one, in UTF-16.
    func append(unit: UInt16) {
        guard !destination.isHexadecimal else { return }
        if unit & 0xFC00 == 0xD800 {
            flush()
            highUnit = unit
        } else if let high = highUnit, unit & 0xFC00 == 0xDC00 {
            highUnit = nil
            append(scalar: 0x10000 + UInt32(high & 0x3FF) << 10 + UInt32(unit & 0x3FF))
        } else {
            append(scalar: UInt32(unit))
        }
    }

    /// Converts the bytes that are waiting.
    func flush() {
        dropHighUnit()
        guard !pending.isEmpty else { return }
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        write { page.append(bytes, to: &$0) }
    }

    private func dropHighUnit() {
        guard highUnit != nil else { return }
        highUnit = nil
        write { LittleUTF16.append(scalar: 0xFFFD, to: &$0) }
    }

    /// Hands over text, once it is worth it.
    ///
    /// - Throws: The limit that was reached.
    func pass() throws(ReadingFault) { try story.pass() }

    private func write(_ body: (inout [UInt8]) -> Void) {
        switch destination {
        case .text: body(&story.text)
        case .propertyName: body(&propertyName)
        case .propertyValue: body(&propertyValue)
        case .ignored: body(&ignored)
        default: if let part = destination.part { body(&apart[part, default: []]) }
        }
    }

    // MARK: - Bytes

    private func append(digits text: Span<UInt8>) throws(ReadingFault) {
        for place in text.indices {
            guard let digit = RTFScanner.digit(text[place]) else { continue }
            if let half = halfByte {
                digits.append(half << 4 | digit)
                halfByte = nil
            } else {
                halfByte = digit
            }
        }
        try spendDigits()
    }

    /// Appends bytes that stand in the file as they are.
    ///
    /// - Throws: The limit that was reached.
    func append(binary bytes: Span<UInt8>) throws(ReadingFault) {
        if destination.isHexadecimal {
            unsafe bytes.withUnsafeBufferPointer { unsafe digits.append(contentsOf: $0) }
            return try spendDigits()
        }
        var copy: [UInt8] = []
        unsafe bytes.withUnsafeBufferPointer { unsafe copy.append(contentsOf: $0) }
        PrintableRuns.append(ByteSlice(copy), to: &apart[.other, default: []])
    }

    private func spendDigits() throws(ReadingFault) {
        try reading.spend(bytes: digits.count - spent)
        spent = digits.count
    }

    // MARK: - Ends

    /// Ends a run of text that was set apart.
    ///
    /// - Throws: The limit that was reached.
    func end(_ destination: RTFDestination) throws(ReadingFault) {
        switch destination {
        case .picture, .object, .theme: try endDigits(destination)
        case .fontTable: use(font: font)
        case .ignored: ignored.append(0x0A)
        case .attribute: endAttribute()
        case .propertyName:
            apart[.properties, default: []] += propertyName + [0x09]
            lastName = String(decoding: propertyName, as: UTF8.self)
            propertyName = []
        case .propertyValue:
            labels.take(property: lastName, value: String(decoding: propertyValue, as: UTF8.self))
            apart[.properties, default: []] += propertyValue + [0x0A]
            propertyValue = []
        default:
            if let part = destination.part, let last = apart[part]?.last, last != 0x0A { apart[part]?.append(0x0A) }
        }
    }

    /// Ends the value of an attribute: sizes and colours, which have few characters, are left out.
    private func endAttribute() {
        guard let text = apart[.attributes] else { return }
        let start = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        if text.count - start < Self.shortestAttribute {
            apart[.attributes]?.removeSubrange(start...)
        } else {
            apart[.attributes]?.append(0x0A)
        }
    }

    private func endDigits(_ destination: RTFDestination) throws(ReadingFault) {
        let bytes = ByteSlice(digits)
        digits = []
        halfByte = nil
        spent = 0
        guard !bytes.isEmpty else { return }
        switch destination {
        case .picture:
            if case .file = picture { return reading.picture(bytes) }
            PrintableRuns.append(bytes, to: &apart[.drawing, default: []])
        // The theme of Word's own documents is an archive of colours and fonts.
        case .theme where bytes.has([0x50, 0x4B]): break
        case .theme: PrintableRuns.append(bytes, to: &apart[.other, default: []])
        default: objects.append(RTFObject(bytes))
        }
    }

    /// Hands over everything that was set apart.
    ///
    /// - Throws: The limit that was reached.
    func finish() throws(ReadingFault) {
        flush()
        if !digits.isEmpty { objects.append(RTFObject(ByteSlice(digits))) }
        try story.finish()
        PrintableRuns.append(ByteSlice(ignored), to: &apart[.other, default: []])
        for part in DocumentPart.allCases {
            if let text = apart[part] { try reading.tell(part, text) }
        }
        labels.report(to: reading)
        for object in objects { try object.read(reading) }
    }
}
