internal import WeirContent

/// What a document does when something is clicked or opened: programs and addresses (ISO 32000-1, 12.6).
struct PDFActions {
    /// Programs, one after the other.
    private(set) var scripts: [UInt8] = []
    /// Addresses and names of files, a line each.
    private(set) var links: [UInt8] = []

    private let file: PDFFile
    private var left = 10_000
    private static let mostScript = 4 << 20

    /// No actions yet.
    init(_ file: PDFFile) {
        self.file = file
    }

    /// Adds the actions that hang on something: its action, and those for its events.
    mutating func add(of dictionary: PDFDictionary) throws(ReadingFault) {
        for key in ["A", "PA", "OpenAction"] { try add(dictionary[key]) }
        guard let events = file.dictionary(dictionary["AA"]) else { return }
        for entry in events.entries { try add(entry.value) }
    }

    /// Adds an action and those that follow it.
    mutating func add(_ object: PDFObject?) throws(ReadingFault) {
        var waiting: [PDFObject] = object.map { [$0] } ?? []
        while let next = waiting.popLast(), left > 0 {
            left -= 1
            guard let action = file.dictionary(next) else { continue }
            try addScript(action["JS"])
            if let address = file.bytes(action["URI"]) { addLink(PDFTextString.utf8(address)) }
            addFile(action["F"])
            if let program = file.dictionary(action["Win"]) {
                addFile(program["F"])
                if let parameters = file.bytes(program["P"]) { addLink(PDFTextString.utf8(parameters)) }
            }
            waiting.append(contentsOf: file.values(action["Next"]).prefix(left))
        }
    }

    /// Adds a program, which is a string or a stream.
    mutating func addScript(_ object: PDFObject?) throws(ReadingFault) {
        let text: [UInt8]
        switch file.resolve(object) {
        case .string(let bytes): text = PDFTextString.utf8(bytes)
        case .stream(let stream): text = PDFTextString.utf8(try file.data(of: stream).array)
        default: return
        }
        guard !text.isEmpty, scripts.count + text.count < Self.mostScript else { return }
        scripts += text
        scripts.append(0x0A)
    }

    private mutating func addFile(_ object: PDFObject?) {
        switch file.resolve(object) {
        case .string(let bytes): addLink(PDFTextString.utf8(bytes))
        case .dictionary(let specification):
            for key in ["UF", "F", "Unix", "DOS", "Mac"] {
                guard let bytes = file.bytes(specification[key]) else { continue }
                return addLink(PDFTextString.utf8(bytes))
            }
        default: return
        }
    }

    private mutating func addLink(_ text: [UInt8]) {
        guard !text.isEmpty else { return }
        links += text
        links.append(0x0A)
        // An address hides what it says behind percent signs.
        let decoded = Self.percentDecoded(text)
        if decoded != text, String(validating: decoded, as: UTF8.self) != nil {
            links += decoded
            links.append(0x0A)
        }
    }

    private static func percentDecoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x25) else { return text }
        var decoded: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == 0x25, index + 2 < text.count, let high = hexadecimal(text[index + 1]),
                let low = hexadecimal(text[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }

    /// Hands over what was added.
    func tell(_ stories: PDFStories, page: Int? = nil) throws(ReadingFault) {
        try stories.tell(.scripts, scripts, page: page)
        try stories.tell(.links, links, page: page)
    }
}
