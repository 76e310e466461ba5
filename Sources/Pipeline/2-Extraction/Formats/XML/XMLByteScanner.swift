/// Scans XML in UTF-8 without libxml2, for parts that are nothing but many small elements.
///
/// A sheet of 50,000 cells has 100,000 elements of a few bytes each: there, what libxml2 does for every name, value and
/// namespace costs several times as much as the rest of the reading. This scanner reports to the same handlers; it knows
/// no namespaces and no document types (`XMLByteScanner.takes`), and what breaks the rules of XML it takes for what it
/// most likely is: nothing that stands in the document is dropped.
@safe
struct XMLByteScanner<Handler: XMLHandler>: ~Copyable {
    /// What the next byte belongs to.
    private enum Mode {
        case content, comment, characters, instruction, declaration
    }

    /// A start tag that has no end tag yet.
    private struct OpenElement {
        let name: XMLNameKey
        let element: Handler.Element?
    }

    private let handler: Handler
    private var mode = Mode.content
    private var open: [OpenElement] = []
    private var names = XMLNameTable<Handler.Element>()
    private var attributes = XMLAttributeList()
    /// What was fed and is not a whole token yet.
    private var rest: [UInt8] = []
    private var isASCII = true
    private var isWellFormed = true
    private var hasElement = false
    private var hasBegun = false

    /// The longest tag; a longer one is text.
    private static var longestTag: Int { 1 << 20 }
    /// How deep elements may nest: memory grows with it, and no program writes it.
    private static var maximumDepth: Int { 100_000 }

    /// A scanner that reports to `handler`; it scans one document.
    init(_ handler: Handler) {
        self.handler = handler
    }

    /// Whether a document that begins like this can be scanned: it is in UTF-8 and has no document type.
    static func takes(_ head: UnsafeRawBufferPointer) -> Bool {
        guard let base = unsafe head.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
        let count = head.count
        var index = unsafe head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if unsafe XMLBytes.has("<?xml", base + index, count - index) {
            guard let end = unsafe XMLBytes.first("?>", base, index, min(count, 256)) else { return false }
            if unsafe XMLBytes.first("encoding", base, index, end) != nil,
                unsafe XMLBytes.first("UTF-8", base, index, end) == nil,
                unsafe XMLBytes.first("utf-8", base, index, end) == nil
            {
                return false
            }
            index = end + 2
        }
        while index < count, unsafe base[index] <= UInt8(ascii: " ") && base[index] > 0 { index += 1 }
        guard index + 1 < count, unsafe base[index] == UInt8(ascii: "<") else { return false }
        return unsafe base[index + 1] != UInt8(ascii: "!") && base[index + 1] != UInt8(ascii: "?")
    }

    /// Scans the next piece.
    ///
    /// - Throws: What the handler threw.
    mutating func feed(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard hasBegun else { return try unsafe begin(piece) }
        guard !rest.isEmpty else {
            let taken = try unsafe scan(piece, isLast: false)
            return unsafe rest.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[taken...]))
        }
        unsafe rest.append(contentsOf: piece)
        try scanRest(isLast: false)
    }

    /// Ends the document.
    ///
    /// - Returns: Whether it was well-formed, as far as that matters to what was read.
    /// - Throws: What the handler threw.
    mutating func finish() throws(ReadingFault) -> Bool {
        try scanRest(isLast: true)
        return isWellFormed && rest.isEmpty && open.isEmpty && hasElement && mode == .content
    }

    /// Waits for the bytes that a byte order mark would take.
    private mutating func begin(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        unsafe rest.append(contentsOf: piece)
        guard rest.count >= 3 else { return }
        hasBegun = true
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        try scanRest(isLast: false)
    }

    private mutating func scanRest(isLast: Bool) throws(ReadingFault) {
        var bytes: [UInt8] = []
        swap(&bytes, &rest)
        let taken = try unsafe bytes.span.withUnsafeBytes { (bytes) throws(ReadingFault) in
            try unsafe scan(bytes, isLast: isLast)
        }
        bytes.removeFirst(taken)
        swap(&bytes, &rest)
    }

    /// Scans as many whole tokens as there are.
    ///
    /// - Returns: How many bytes they take.
    private mutating func scan(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(ReadingFault) -> Int {
        guard let base = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
        let count = bytes.count
        isASCII = unsafe XMLBytes.isASCII(bytes)
        var index = 0
        while index < count {
            guard mode == .content else {
                let end = try unsafe scanSection(base, index, count, isLast)
                guard end > index else { return index }
                index = end
                continue
            }
            guard unsafe base[index] == UInt8(ascii: "<") else {
                let end = try unsafe scanText(base, index, count, isLast)
                guard end > index else { return index }
                index = end
                continue
            }
            guard index + 1 < count else { return index }
            let end: Int?
            switch unsafe base[index + 1] {
            case UInt8(ascii: "/"): end = try unsafe scanEnd(base, index, count)
            case UInt8(ascii: "!"): end = unsafe beginSection(base, index, count, isLast)
            case UInt8(ascii: "?"):
                mode = .instruction
                end = index + 2
            default: end = try unsafe scanStart(base, index, count)
            }
            if let end, end > index {
                index = end
            } else if end != nil || isLast || count - index > Self.longestTag {
                isWellFormed = false
                try unsafe give(base + index, 1)
                index += 1
            } else {
                return index
            }
        }
        return index
    }

    /// Scans text up to the next tag.
    private mutating func scanText(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ count: Int,
        _ isLast: Bool
    ) throws(ReadingFault) -> Int {
        var end = start
        while end < count {
            let byte = unsafe base[end]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\r") { break }
            end += 1
        }
        if end == count, !isLast, !isASCII { end -= unsafe XMLBytes.cutCharacter(base + start, end - start) }
        if end > start { try unsafe give(base + start, end - start) }
        guard end < count else { return end }
        switch unsafe base[end] {
        case UInt8(ascii: "\r"):
            // Line ends reach an application as line feeds (XML 1.0, 2.11).
            guard end + 1 < count || isLast else { return end }
            if end + 1 < count, unsafe base[end + 1] == UInt8(ascii: "\n") { return end + 1 }
            try give([UInt8(ascii: "\n")])
            return end + 1
        case UInt8(ascii: "&"):
            if let reference = unsafe XMLReference(base + end, count - end) {
                try give(Array(reference.scalar.utf8))
                return end + reference.length
            }
            guard isLast || count - end > XMLReference.longest else { return end }
            isWellFormed = false
            try give([UInt8(ascii: "&")])
            return end + 1
        default: return end
        }
    }

    /// Begins a comment, a section of characters or a declaration.
    private mutating func beginSection(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ count: Int,
        _ isLast: Bool
    ) -> Int? {
        let left = count - start
        if unsafe XMLBytes.has("<!--", base + start, left) {
            mode = .comment
            return start + 4
        }
        if unsafe XMLBytes.has("<![CDATA[", base + start, left) {
            mode = .characters
            return start + 9
        }
        guard left >= 9 || isLast else { return nil }
        isWellFormed = false
        mode = .declaration
        return start + 2
    }

    /// Scans what is not content up to its end, or a part of it.
    private mutating func scanSection(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ count: Int,
        _ isLast: Bool
    ) throws(ReadingFault) -> Int {
        let terminator: StaticString =
            switch mode {
            case .comment: "-->"
            case .characters: "]]>"
            case .instruction: "?>"
            case .declaration, .content: ">"
            }
        let found = unsafe XMLBytes.first(terminator, base, start, count)
        var end = found ?? (isLast ? count : max(start, count - 3))
        if found == nil, !isLast {
            end -= unsafe XMLBytes.cutCharacter(base + start, end - start)
            guard end - start > Self.longestTag || mode == .characters else { return start }
        }
        if end > start {
            if mode == .characters {
                try unsafe give(base + start, end - start)
            } else if unsafe !XMLBytes.has("xml ", base + start, end - start) || mode == .comment {
                try unsafe note(base + start, end - start)
            }
        }
        guard found != nil else { return end }
        mode = .content
        return end + terminator.utf8CodeUnitCount
    }

    /// Scans an end tag; `nil` when it is not all there.
    private mutating func scanEnd(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ count: Int
    ) throws(ReadingFault) -> Int? {
        var index = start + 2
        let name = unsafe XMLNameKey(base, &index, count)
        while index < count, unsafe base[index] != UInt8(ascii: ">") { index += 1 }
        guard index < count else { return nil }
        if let last = open.last, last.name == name {
            open.removeLast()
            try handler.end(last.element)
            return index + 1
        }
        isWellFormed = false
        // An end tag that fits one further out ends all in between; one that fits none is passed over.
        if let place = open.suffix(64).lastIndex(where: { $0.name == name }) {
            while open.count > place, let last = open.popLast() { try handler.end(last.element) }
        }
        return index + 1
    }

    /// Scans a start tag; `nil` when it is not all there, its own start when it is none.
    private mutating func scanStart(
        _ base: UnsafePointer<UInt8>,
        _ start: Int,
        _ count: Int
    ) throws(ReadingFault) -> Int? {
        var index = start + 1
        let name = unsafe XMLNameKey(base, &index, count)
        switch unsafe attributes.read(base, &index, count) {
        case .cut: return name.count > 0 || index == count ? nil : start
        case .none: return start
        case .whole: if name.count == 0 { return start }
        }
        let isEmpty = unsafe base[index] == UInt8(ascii: "/")
        if isEmpty { index += 1 }
        if !attributes.isWellFormed { isWellFormed = false }
        hasElement = true
        let element = unsafe names.element(name, base + start + 1)
        try handler.begin(element, attributes.all)
        if isEmpty {
            try handler.end(element)
        } else {
            guard open.count < Self.maximumDepth else { throw .corrupt }
            open.append(OpenElement(name: name, element: element))
        }
        return index + 1
    }

    private func give(_ text: [UInt8]) throws(ReadingFault) {
        if open.isEmpty, text == [UInt8(ascii: "\n")] { return }
        try unsafe text.span.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe handler.text(bytes) }
    }

    /// Hands over text, mended where it is no UTF-8.
    @inline(__always)
    private mutating func give(_ start: UnsafePointer<UInt8>, _ count: Int) throws(ReadingFault) {
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
        if open.isEmpty {
            // What programs put before and after the root to look tidy is not content.
            if unsafe XMLText.isBlank(bytes) { return }
            isWellFormed = false
        }
        if unsafe isASCII || XMLBytes.isUTF8(bytes) { return try unsafe handler.text(bytes) }
        isWellFormed = false
        try unsafe give(Array(String(decoding: bytes, as: UTF8.self).utf8))
    }

    private func note(_ start: UnsafePointer<UInt8>, _ count: Int) throws(ReadingFault) {
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
        if isASCII { return try unsafe handler.comment(bytes) }
        let mended = unsafe Array(String(decoding: bytes, as: UTF8.self).utf8)
        try unsafe mended.span.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe handler.comment(bytes) }
    }
}
