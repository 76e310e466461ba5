/// What markup of documents, slides and drawings says beside the text: descriptions, names, instructions, links.
struct OfficeValues {
    private var values: [UInt8] = []
    private var instruction: [UInt8] = []
    private var isInText = false
    /// The people who were named; changes name theirs again and again.
    private var people: Set<[UInt8]> = []

    /// How many people are told apart, so that memory stays bounded; the rest may be named twice.
    private static let mostPeople = 1000

    /// None.
    init() {}

    /// All of them, one a line.
    mutating func finished() -> [UInt8] {
        endInstruction()
        return values
    }

    /// Keeps the values of an element that have text for people.
    mutating func keep(_ element: OfficeElement, _ attributes: XMLAttributes) {
        switch element {
        case .documentDrawing, .drawing: keep(attributes, "descr", "title", "name")
        case .alias, .tag, .statusText, .helpText, .listEntry, .standard, .attr: keep(attributes, "val")
        case .listItem: keep(attributes, "displayText", "value")
        case .dataBinding: keep(attributes, "xpath", "prefixMappings")
        case .textPath: keep(attributes, "string")
        case .image, .shape, .rect, .oval, .line: keep(attributes, "title", "alt", "href")
        case .hyperlink, .hyperlinkClick, .hyperlinkHover: keep(attributes, "tooltip", "docLocation", "anchor")
        case .bookmark, .slide: keep(attributes, "name")
        case .permission: keep(attributes, "ed")
        case .comment: keepPerson(attributes)
        case .field:
            endInstruction()
            if let text = unsafe attributes.bytes("instr") { unsafe addInstruction(text) }
            endInstruction()
        default: break
        }
    }

    /// Keeps the values of all attributes.
    mutating func keepAll(_ attributes: XMLAttributes) {
        for index in 0..<attributes.count { unsafe add(attributes.value(at: index)) }
    }

    /// Keeps who made a change or a comment.
    mutating func keepPerson(_ attributes: XMLAttributes) {
        guard let name = unsafe attributes.bytes("author") else { return }
        let person = unsafe Array(name)
        guard !people.contains(person) else { return }
        if people.count < Self.mostPeople { people.insert(person) }
        unsafe add(name)
    }

    /// Adds a piece of the instruction of a field.
    mutating func addInstruction(_ text: UnsafeRawBufferPointer) {
        unsafe instruction.append(contentsOf: text)
    }

    /// Ends the instruction of a field; those of links have percent signs.
    mutating func endInstruction() {
        guard !instruction.isEmpty else { return }
        values.append(contentsOf: String(decoding: PercentCoding.decoded(instruction), as: UTF8.self).utf8)
        values.append(UInt8(ascii: "\n"))
        instruction.removeAll(keepingCapacity: true)
    }

    /// Adds a piece of text that stands where none is expected.
    mutating func addText(_ text: UnsafeRawBufferPointer) {
        unsafe values.append(contentsOf: text)
        isInText = true
    }

    /// Ends such text.
    mutating func endText() {
        guard isInText else { return }
        values.append(UInt8(ascii: "\n"))
        isInText = false
    }

    private mutating func keep(_ attributes: XMLAttributes, _ names: StaticString...) {
        for name in names {
            if let value = unsafe attributes.bytes(name) { unsafe add(value) }
        }
    }

    private mutating func add(_ value: UnsafeRawBufferPointer) {
        guard unsafe !value.isEmpty else { return }
        unsafe values.append(contentsOf: value)
        values.append(UInt8(ascii: "\n"))
    }
}
