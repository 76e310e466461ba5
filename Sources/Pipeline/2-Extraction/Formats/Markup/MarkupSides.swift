internal import WeirContent
internal import WeirExtraction

/// What a document in markup carries beside its text: attributes, links, comments, programs, content in URLs.
///
/// It is collected while the text is read, and handed over after it, for stories do not nest.
@safe
struct MarkupSides {
    /// Programs and styles.
    private let scripts: Story
    /// Programs that are JSON.
    private var data: [(range: Range<Int>, line: Int)] = []
    private static let markLimit = 200_000

    private let attributes: Story
    private let links: Story
    private let comments: Story
    private let bytes: UnsafeRawBufferPointer
    private let reading: Reading
    private let isRepeat: Bool
    /// URLs that hold their content, references resolved.
    private var embedded: [[UInt8]] = []
    private var marks = 0
    private var lines: LineCounter
    private var linkLines: LineCounter

    /// An empty collection.
    init(_ bytes: UnsafeRawBufferPointer, isRepeat: Bool, _ reading: Reading) {
        unsafe self.bytes = unsafe bytes
        self.reading = reading
        self.isRepeat = isRepeat
        unsafe lines = LineCounter(bytes)
        unsafe linkLines = LineCounter(bytes)
        scripts = reading.story(.scripts, isRepeat: isRepeat)
        attributes = reading.story(.attributes, isRepeat: isRepeat)
        links = reading.story(.links, isRepeat: isRepeat)
        comments = reading.story(.markupComments, isRepeat: isRepeat)
    }

    /// Takes a comment, a declaration or an instruction.
    mutating func comment(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        tell(range, in: comments)
    }

    /// Takes a program or style, which may be nothing but JSON.
    mutating func script(_ range: Range<Int>, isData: Bool) {
        guard !range.isEmpty else { return }
        if isData { data.append((range, lines.line(at: range.lowerBound))) }
        tell(range, in: scripts)
    }

    /// Takes the attributes of an element: one line for all of them, with tabs between.
    ///
    /// - Parameters:
    ///   - list: The attributes.
    ///   - element: The name of the element; written before them where names mean something.
    ///   - namesMean: Whether names were chosen for what they hold, as in XML; they are written too.
    mutating func take(_ list: [MarkupTokenizer.Attribute], of element: Range<Int>, namesMean: Bool) {
        var isFirst = true
        func tell(_ text: UnsafeRawBufferPointer) {
            if isFirst {
                if !attributes.isEmpty { attributes.append(0x0A) }
                mark(lines.line(at: element.lowerBound), in: attributes)
                if namesMean {
                    unsafe attributes.append(UnsafeRawBufferPointer(rebasing: bytes[element]))
                    attributes.append(0x09)
                }
                isFirst = false
            } else {
                attributes.append(0x09)
            }
            unsafe attributes.append(text)
        }
        for attribute in list {
            let kind = unsafe MarkupAttribute.kind(bytes, attribute.name)
            guard kind != .noise else { continue }
            let raw = unsafe UnsafeRawBufferPointer(rebasing: bytes[attribute.value])
            let resolved = unsafe MarkupReferences.resolved(raw)
            if kind == .url {
                let offset = attribute.value.lowerBound
                if let resolved {
                    unsafe resolved.withUnsafeBytes { unsafe link($0, at: offset) }
                } else {
                    unsafe link(raw, at: offset)
                }
                continue
            }
            let namesIt = namesMean || (unsafe MarkupAttribute.has(bytes, attribute.name, "data-"))
            if namesIt || hasNumber(attribute.name) {
                unsafe tell(UnsafeRawBufferPointer(rebasing: bytes[attribute.name]))
            }
            if let resolved {
                unsafe resolved.withUnsafeBytes { unsafe tell($0) }
            } else if !attribute.value.isEmpty {
                unsafe tell(raw)
            }
        }
    }

    /// Hands everything over, and reads what URLs hold.
    mutating func finish() throws(ReadingFault) {
        for story in [attributes, links, comments, scripts] { try story.finish() }
        guard !isRepeat else { return }
        for (range, line) in data {
            try unsafe JSONStrings.read(UnsafeRawBufferPointer(rebasing: bytes[range]), firstLine: line, reading)
        }
        var number = 0
        for text in embedded {
            number += 1
            let uri = try unsafe ByteSlice(text).withUnsafeBytes { (text) throws(ReadingFault) in
                try unsafe DataURI.read(text, reading)
            }
            guard let uri, !uri.content.isEmpty else { continue }
            try reading.spendEntry()
            try reading.descend(into: uri.content, name: "data-uri-\(number)", declaredType: uri.type)
        }
    }

    private mutating func tell(_ range: Range<Int>, in story: Story) {
        if !story.isEmpty { story.append(0x0A) }
        var first = range.lowerBound
        while first < range.upperBound {
            mark(lines.line(at: first), in: story)
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[first..<range.upperBound])
            let length = unsafe rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.count
            unsafe story.append(UnsafeRawBufferPointer(rebasing: rest[..<length]))
            first += length
        }
    }

    private mutating func link(_ value: UnsafeRawBufferPointer, at offset: Int) {
        guard unsafe !value.isEmpty else { return }
        if unsafe DataURI.begins(value) { return unsafe embedded.append(Array(value)) }
        if !links.isEmpty { links.append(0x0A) }
        mark(linkLines.line(at: offset), in: links)
        if unsafe value.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) {
            links.append(unsafe PercentCoding.decoded(value, plus: .inQuery))
        } else {
            unsafe links.append(value)
        }
    }

    /// Marks the line of what comes next; past a number that no page has only now and then, to save memory.
    private mutating func mark(_ line: Int, in story: Story) {
        marks += 1
        if marks <= Self.markLimit || marks % 256 == 0 { story.mark(.line(line)) }
    }

    /// Whether a name holds more digits than names do.
    private func hasNumber(_ name: Range<Int>) -> Bool {
        name.reduce(0) { unsafe bytes[$1] &- 0x30 < 10 ? $0 + 1 : $0 } >= 4
    }
}
