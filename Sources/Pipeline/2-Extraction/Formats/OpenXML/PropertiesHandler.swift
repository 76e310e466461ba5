internal import WeirExtraction

/// Takes properties: what elements hold, each with the name of the element.
final class PropertiesHandler: XMLHandler {
    typealias Element = XMLName

    /// Which element names a value.
    enum Naming {
        /// The one right under the root, as in `docProps/app.xml`, whose lists have elements of their own.
        case topmost
        /// The one that holds it, as in data of forms.
        case innermost
        /// None: the attribute `name` of the one under the root does, as in `docProps/custom.xml`; it is text too.
        case attribute
    }

    /// The values of attributes, one a line.
    private(set) var attributeValues: [UInt8] = []

    /// The labels that custom properties state.
    private(set) var labels: SensitivityLabels

    private let story: Story
    private let naming: Naming
    private var open: [String] = []
    private var name = ""
    /// What was met of the value of a property that belongs to a label.
    private var labelValue: [UInt8]?
    private var isNew = true

    /// A handler that tells properties to `story`, which its owner finishes.
    init(_ story: Story, naming: Naming, labels: SensitivityLabels = SensitivityLabels()) {
        self.labels = labels
        self.story = story
        self.naming = naming
    }

    func begin(_ element: XMLName?, _ attributes: XMLAttributes) throws(ReadingFault) {
        open.append(element?.rawValue ?? "")
        isNew = true
        guard naming != .innermost else { return keepValues(attributes) }
        guard open.count == 2 else { return }
        name = element?.rawValue ?? ""
        guard naming == .attribute, let stated = attributes["name"] else { return }
        name = stated
        labelValue = stated.utf8.starts(with: "MSIP_Label_".utf8) ? [] : nil
        if !story.isEmpty { story.append(UInt8(ascii: "\n")) }
        story.mark(.name(name))
        story.append(name)
        story.append(UInt8(ascii: "\t"))
    }

    func end(_ element: XMLName?) throws(ReadingFault) {
        if open.count == 2, let value = labelValue {
            labels.take(property: name, value: String(decoding: value, as: UTF8.self))
            labelValue = nil
        }
        if !open.isEmpty { open.removeLast() }
        isNew = true
    }

    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        guard unsafe !isNew || !XMLText.isBlank(text) else { return }
        if isNew, naming != .attribute {
            if !story.isEmpty { story.append(UInt8(ascii: "\n")) }
            story.mark(.name(naming == .innermost ? open.last ?? "" : name))
        }
        isNew = false
        if labelValue != nil { unsafe labelValue?.append(contentsOf: text) }
        unsafe story.append(text)
        try story.pass()
    }

    private func keepValues(_ attributes: XMLAttributes) {
        for index in 0..<attributes.count {
            unsafe attributeValues.append(contentsOf: attributes.value(at: index))
            attributeValues.append(UInt8(ascii: "\n"))
        }
    }
}
