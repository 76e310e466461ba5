/// A cell while it is read: the value that it has, and what is shown of it.
struct OpenDocumentCell {
    /// What was read of the text that it shows.
    var shown: [UInt8] = []

    private let stored: [UInt8]

    /// A cell with the value that its attributes state.
    init(_ attributes: XMLAttributes) {
        for name in ["value", "date-value", "time-value", "string-value"] as [StaticString] {
            guard let value = unsafe attributes.bytes(name) else { continue }
            stored = unsafe Array(value)
            return
        }
        stored = []
    }

    /// The value, where it is not what is shown.
    var hiddenValue: [UInt8]? { stored.isEmpty || stored == shown ? nil : stored }
}
