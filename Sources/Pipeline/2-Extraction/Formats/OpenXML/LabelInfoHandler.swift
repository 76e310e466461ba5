/// Takes the labels out of `docMetadata/LabelInfo.xml`.
final class LabelInfoHandler: XMLHandler {
    /// The elements.
    enum Element: String, CaseIterable, Sendable {
        case label
    }

    /// What was met.
    private(set) var labels: SensitivityLabels

    /// A handler that adds to labels.
    init(_ labels: SensitivityLabels) {
        self.labels = labels
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        guard element == .label else { return }
        labels.state(
            id: attributes["id"] ?? "",
            site: attributes["siteId"],
            isEnabled: attributes["enabled"],
            isRemoved: attributes["removed"]
        )
    }

    func end(_ element: Element?) throws(ReadingFault) {}
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {}
}
