internal import WeirExtraction

/// Takes the settings of a Word document: its variables as properties, and what else is more than a flag.
final class WordSettings: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case variable = "docVar"
        case session = "rsid"
        case rootSession = "rsidRoot"
    }

    /// The values of attributes, one a line.
    private(set) var values: [UInt8] = []

    private let story: Story

    /// A handler that tells variables to `story`, which its owner finishes.
    init(_ story: Story) {
        self.story = story
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        switch element {
        case .variable:
            let name = attributes["name"] ?? ""
            story.mark(.name(name))
            story.append(name)
            story.append(UInt8(ascii: "\t"))
            if let value = unsafe attributes.bytes("val") { unsafe story.append(value) }
            story.append(UInt8(ascii: "\n"))
            try story.pass()
        case .session, .rootSession: break
        case nil:
            for index in 0..<attributes.count {
                let value = unsafe attributes.value(at: index)
                guard value.count >= PlainXMLText.shortestName else { continue }
                unsafe values.append(contentsOf: value)
                values.append(UInt8(ascii: "\n"))
            }
        }
    }

    func end(_ element: Element?) throws(ReadingFault) {}

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard unsafe !XMLText.isBlank(text) else { return }
        unsafe values.append(contentsOf: text)
        values.append(UInt8(ascii: "\n"))
    }
}
