/// Takes the list of slides out of a presentation.
final class SlideList: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case slide = "sldId"
    }

    /// The relationships that lead to the slides, in their order.
    private(set) var ids: [String] = []

    /// An empty list.
    init() {}

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard element == .slide, let id = attributes[prefixed: "id"] else { return }
        ids.append(id)
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
