internal import WeirContent

/// Takes the text out of XML in a document: metadata, forms, and text with styles.
final class PDFMarkup: XMLHandler {
    /// The name of an element, whatever it is.
    struct Element: RawRepresentable, CaseIterable, Sendable {
        let rawValue: String
        static let allCases: [Element] = []

        init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The text, a line for each element that parts text.
    private(set) var text: [UInt8] = []
    /// The properties of labels: names of elements and attributes, and their values.
    private(set) var labels = PDFLabels()

    private let withAttributes: Bool
    private var label: (name: String, start: Int)?
    private static let inline: Set<String> = ["span", "b", "i", "u", "a", "font", "sub", "sup", "em", "strong"]
    private static let mostText = 8 << 20

    private init(withAttributes: Bool) {
        self.withAttributes = withAttributes
    }

    /// Reads markup; what is broken is read as far as it goes.
    ///
    /// - Parameters:
    ///   - pieces: The document, in pieces that follow each other.
    ///   - withAttributes: Whether values of attributes are text.
    /// - Returns: What was read.
    /// - Throws: The limit that was reached.
    static func read(_ pieces: [ByteSlice], withAttributes: Bool) throws(ReadingFault) -> PDFMarkup {
        let markup = PDFMarkup(withAttributes: withAttributes)
        let scanner = XMLScanner(markup)
        for piece in pieces {
            try unsafe piece.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe scanner.feed(bytes) }
        }
        try scanner.finish()
        markup.breakLine()
        return markup
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        let name = element?.rawValue ?? ""
        if name == "br" || !Self.inline.contains(name) { breakLine() }
        if name.hasPrefix(PDFLabels.prefix) { label = (name, text.count) }
        guard withAttributes else { return }
        for index in 0..<attributes.count {
            let start = text.count
            unsafe text.append(contentsOf: attributes.value(at: index))
            let key = attributes.name(at: index)
            if key.hasPrefix(PDFLabels.prefix) { labels.add(key, Array(text[start...])) }
            breakLine()
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {
        if let (name, start) = label, name == element?.rawValue, start <= text.count {
            labels.add(name, Array(text[start...]))
            label = nil
        }
        if !Self.inline.contains(element?.rawValue ?? "") { breakLine() }
    }

    func text(_ piece: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard text.count + piece.count <= Self.mostText else { throw ReadingFault(.limitOutput) }
        unsafe text.append(contentsOf: piece)
    }

    /// Ends a line and takes white space away that only lays the source out.
    private func breakLine() {
        while let byte = text.last, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { text.removeLast() }
        if !text.isEmpty { text.append(0x0A) }
    }
}
