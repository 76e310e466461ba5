internal import WeirContent

/// Takes what a pivot table keeps of the data it sums up: the fields with their values, or the records.
///
/// The data stays in the file when the sheet it came from is gone.
final class PivotCacheHandler: PartHandler {
    enum Element: String, CaseIterable {
        case worksheetSource, rangeSet, cacheField, sharedItems, group
        case record = "r"
        case text = "s"
        case number = "n"
        case date = "d"
        case boolean = "b"
        case error = "e"
        case missing = "m"
        case index = "x"
    }

    private let cache: PivotCache
    private let story: Story
    private var isInItems = false
    private var field = 0
    private var isLineEmpty = true

    /// A handler that fills `cache`, or resolves records with it.
    init(_ reading: Reading, _ cache: PivotCache) {
        self.cache = cache
        story = reading.story(.data)
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        switch element {
        case .worksheetSource, .rangeSet, .group:
            for name: StaticString in ["sheet", "name", "ref", "caption", "uniqueName"] {
                unsafe add(attributes.bytes(name))
            }
            endLine()
        case .cacheField:
            cache.beginField()
            for name: StaticString in ["name", "caption", "formula"] { unsafe add(attributes.bytes(name)) }
            endLine()
        case .sharedItems: isInItems = true
        case .record: field = 0
        case .text, .date, .boolean, .error:
            let start = begin()
            if let value = unsafe attributes.bytes("v") { unsafe story.append(value) }
            if element == .text { EscapedText.resolve(&story.text, from: start) }
            endValue(start)
        case .number:
            let start = begin()
            if let value = unsafe attributes.bytes("v") { NumberText.append(unsafe Array(value), to: &story.text) }
            endValue(start)
        case .missing: endValue(story.text.count)
        case .index:
            let index = unsafe attributes.bytes("v").flatMap { unsafe CellReference.number($0) } ?? -1
            if let value = cache.value(field: field, index: index), !value.isEmpty {
                _ = begin()
                story.text.append(contentsOf: value)
            }
            field += 1
        case nil: break
        }
        try story.pass()
    }

    func end(_ element: Element?) throws(ReadingFault) {
        switch element {
        case .record, .cacheField: endLine()
        case .sharedItems:
            isInItems = false
            endLine()
        default: break
        }
        try story.pass()
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard unsafe !XMLText.isBlank(text) else { return }
        unsafe story.append(text)
        isLineEmpty = false
        try story.pass()
    }

    func close() throws(ReadingFault) {
        try story.finish()
    }

    /// Begins a value.
    ///
    /// - Returns: Where its text begins.
    private func begin() -> Int {
        if !isLineEmpty { story.append(UInt8(ascii: "\t")) }
        isLineEmpty = false
        return story.text.count
    }

    private func endValue(_ start: Int) {
        if isInItems { cache.add(story.text[start...]) }
        field += 1
    }

    private func add(_ value: UnsafeRawBufferPointer?) {
        guard let value = unsafe value, unsafe !value.isEmpty else { return }
        let start = begin()
        unsafe story.append(value)
        EscapedText.resolve(&story.text, from: start)
    }

    private func endLine() {
        if !isLineEmpty { story.append(UInt8(ascii: "\n")) }
        isLineEmpty = true
    }
}
